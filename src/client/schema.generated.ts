// Written by `npm run generate` from the contract; do not edit.
export interface paths {
    "/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Denials and sensitive reads, newest first */
        get: operations["listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month’s reads and denials, what is unusual first, and who has signed for them */
        get: operations["getAccessReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{month}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign that one has looked at the month’s lines, all but one’s own */
        post: operations["signAccessReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement with its signatures, pledges and calls */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last one issued in the language, or that of the hash in its footer, as PDF/A */
        get: operations["downloadAgreementDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the agreement as a document: the same one while the record is the same */
        post: operations["issueAgreementDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign for one’s organisation over the hash of the text that was read */
        post: operations["signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with every decision about it and its grounds */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a conflict of interest; one’s sheet, if there is one, no longer counts */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to be a candidate and take the draft over */
        post: operations["consentToDiscovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the draft’s form; needs If-Match. It may still be incomplete, but not wrong */
        post: operations["editApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/nurturing-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a session in which the supplier was helped on */
        post: operations["recordNurturing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to being ineligible, waiting or not selected, within the published days */
        post: operations["objectToApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide the eligibility again on the data that are there now */
        post: operations["recheckApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommend a selected application to the funder; its silence escalates */
        post: operations["recommendApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/score-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in one’s score sheet, points for each published criterion */
        post: operations["scoreApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the application in before the intake closes; its eligibility is decided at once */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw; a place that falls free goes to the next on the waiting list */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An award with its plans, agreement, signatures, change requests and history */
        get: operations["getAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the award agreement from the plan and the terms, anew while nobody has signed */
        post: operations["draftAwardAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a change of target, site, term or account */
        post: operations["requestChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a claim under the hash of a nonce that is kept until the draw */
        post: operations["openClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/clawbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a supplier notice for what cause and how much money is to come back */
        post: operations["noticeClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an award under which nothing is open */
        post: operations["closeAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last one issued in the language, or that of the hash in its footer, as PDF/A */
        get: operations["downloadAwardDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the award letter, once the award agreement is signed: the same one while the record is the same */
        post: operations["issueAwardDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The improvements under an award */
        get: operations["listImprovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a plan: targets, amounts, capacity, hazards, regions and days */
        post: operations["proposePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The award’s facts, journals and accounts, each with its way to a signed block */
        get: operations["getAwardRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended award go on */
        post: operations["resumeAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign over the hash of the text that was read; the last signature makes the award active */
        post: operations["signAwardAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/stage-1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve stage 1 on the agreed plan; its money is held */
        post: operations["approveStage1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an award until its cause is looked into */
        post: operations["suspendAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an award for a cause; its sites are open again */
        post: operations["terminateAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/awards/{awardId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the programme; after a payment a clawback notice follows */
        post: operations["withdrawAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/baselines/{baselineId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the baseline; nothing changes it afterwards */
        post: operations["lockBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{siteCaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint or accident; what was said in it, to those concerned */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{siteCaseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case with a finding and an answer, by another person than the one who opened it */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{changeRequestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a change as another person than the one who asked */
        post: operations["approveChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{changeRequestId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a change, with the answer why */
        post: operations["refuseChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim with its units, its verification and its pay */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a claim before its draw */
        post: operations["cancelClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drawn units of the round by site, with all that a verifier takes along */
        get: operations["getChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide what the verified claim is paid */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gather all that is payable into the claim and freeze it */
        post: operations["freezeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to the verification: a second verifier judges anew */
        post: operations["objectToVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draw with its proof, done again on the spot */
        get: operations["getSample"];
        put?: never;
        /** Reveal the nonce and draw the sample */
        post: operations["drawSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/second-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the second verifier’s findings, which stand */
        post: operations["submitSecondVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/stage-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what a decided claim pays; the commitment becomes a hold on received money */
        post: operations["approveStage2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/suspects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Flag improvements as suspect while the claim is open: frozen with it, always checked, outside the error rate */
        post: operations["flagSuspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in findings on drawn units; the reply names the units that come next */
        post: operations["submitVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/verifier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign the verifier, or the second one after an objection */
        post: operations["assignVerifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/waive-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the verification, so that the decision need not wait */
        post: operations["waiveObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{businessNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a company is called here, to whoever knows its business number */
        get: operations["findCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails and webhook calls, by channel and state; `dead` are the dead letters */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mail or a webhook call with its attempts */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a dead letter again, under its own id */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the dead letters of a channel or of an event again, a thousand at a time */
        post: operations["resendDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of the demo and how far its stories are */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the world of the demo on; whatever falls due on the way happens at its instant */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Step into a role of the demo with a browser; the session comes as a cookie */
        post: operations["createDemoSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Step into roles of the demo: a token for each address */
        post: operations["createDemoTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the house issued the document with this hash of its file or in its footer */
        get: operations["checkDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for erasure; callers outside the house see their own */
        get: operations["listErasures"];
        put?: never;
        /** Ask that one’s personal details be erased; an administrator asks on another’s behalf */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/{erasureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request for erasure: what was erased, and what was kept by which law */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/{erasureId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase, or refuse by the law that demands keeping; by another person than the one who asked */
        post: operations["decideErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original bytes of a piece of evidence, as an attachment; the access log keeps who, when and why */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{factId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fact with its leaf, its way to the root of its block, and the block’s signature */
        get: operations["getFactProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a photo or a document, to be named as evidence afterwards */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funds/{fundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fund with its accounts and what went back */
        get: operations["getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funds/{fundId}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pledged, called, received, held, paid and returned: in all, by contributor, by award, by site */
        get: operations["getFundFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funds/{fundId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send money back to the contributors in proportion to what they put in */
        post: operations["returnMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What house this is: a demo or not, and its date */
        get: operations["getHouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An improvement with its evidence */
        get: operations["getImprovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that it is done, with the risk after it and its evidence; the reply has what was added */
        post: operations["completeImprovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The site’s own account: it was done and cost nothing, or else a case is opened */
        post: operations["confirmImprovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence until the site has confirmed; the reply has what was added */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the equipment was bought */
        post: operations["recordPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements/{improvementId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report that it was taken away within its minimum use: the unit fails */
        post: operations["reportRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The divisions of the Korean Standard Industrial Classification */
        get: operations["listIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have work that failed tried again now, once its cause is mended */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work of the house itself that failed: what waits for its next try, and what was set aside */
        get: operations["listFailedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One match, why this pair and why not others */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept for one’s side; agreed once both have */
        post: operations["acceptMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline for one’s side with a reason of the programme */
        post: operations["declineMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan one countable improvement of a matched site whose baseline is locked */
        post: operations["planImprovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at the caller’s own details */
        get: operations["listMyAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the caller gets notices by mail as well; null: at once what asks for an answer, the rest daily */
        get: operations["getMailChoice"];
        put?: never;
        /** Get no mail, one for each notice, or one a day */
        post: operations["chooseMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s notices in their organisation, newest first, with how many are unread */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices as read: those of the list, or without one all */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An objection: what it is about, its grounds, its answer and what happened */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objectionId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an objection, as another person than the one who decided; upheld, the decision is taken again */
        post: operations["decideApplicationObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last files of organisations, newest first */
        get: operations["listOrganisationImports"];
        put?: never;
        /** Send a file of organisations; it is read, and nothing is registered yet */
        post: operations["readOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/{organisationImportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of organisations: its columns as they were understood, how far it is, what it comes to */
        get: operations["getOrganisationImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/{organisationImportId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop before the next batch; what came of the batches before stays */
        post: operations["cancelOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/{organisationImportId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the rows held against the registry, without writing any */
        post: operations["checkOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/{organisationImportId}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register and change what was checked, in the background: nothing where a row is bad, or all good rows */
        post: operations["importOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-imports/{organisationImportId}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that are bad or worth a look, as the file has them, with what is wrong in which column */
        get: operations["listImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation-look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies that may be one and the same, in pairs, with why they look alike */
        get: operations["listLookAlikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry; callers outside the house see their own */
        get: operations["listOrganisations"];
        put?: never;
        /** Register organisations with their data and people, all or none */
        post: operations["registerOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation with its data, each with source and dates */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at the organisation’s data */
        get: operations["listOrganisationAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a datum; the earlier ones stay */
        post: operations["recordDatum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is another one, which stays; nothing is deleted, its data are read with those of that one */
        post: operations["mergeOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has a seat in an organisation, to its managers and the house */
        get: operations["listPeople"];
        put?: never;
        /** Register more people of an organisation with their seats, all or none */
        post: operations["registerPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that two organisations are affiliated, share a representative, or trade */
        post: operations["tieOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge back: it stands by itself again, with the data that it had */
        post: operations["unmergeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s webhooks that have not ended */
        get: operations["listWebhooks"];
        put?: never;
        /** Have events sent to an address, signed as standard-webhooks; the secret is shown once */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the outbox stands: its way for mail, and what waits, was sent or was given up */
        get: operations["getOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s password; all sessions end, and a new one comes as a cookie */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password by the link from a mail: what stands behind its # */
        post: operations["choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link by mail to choose a password, good for half an hour; the answer is the same for any address */
        post: operations["requestPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment with its history */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/bank-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the bank sent a payment back */
        post: operations["recordBankReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an approval back before the bank has it */
        post: operations["cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a wrong value date or bank reference by reversal and a new posting */
        post: operations["correctPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last one issued in the language, or that of the hash in its footer, as PDF/A */
        get: operations["downloadPaymentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the payment statement: the same one while the record is the same */
        post: operations["issuePaymentDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The arithmetic from the evidence to the won, and every journal and hold of it */
        get: operations["explainPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a returned payment again */
        post: operations["reissuePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release an approved payment to the bank, as another person of the payer’s */
        post: operations["releasePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book a released payment as paid, with the bank’s reference and value date */
        post: operations["settlePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send people a link by mail to choose their first password, good for four days */
        post: operations["invitePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As administrator, turn off the codes of another who lost app and recovery codes; their sessions end */
        post: operations["removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a plan; its targets are compared with the floor and the peers */
        post: operations["agreePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan’s targets per million won beside the floor and each agreed plan of the programme’s other awards */
        get: operations["getPlanPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a plan back to its supplier, with the reason */
        post: operations["returnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the reason why a plan below the floor may be agreed to by someone else */
        post: operations["secondPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledge-calls/{pledgeCallId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the called money has come in */
        post: operations["receivePledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{pledgeId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a contributor for part of its pledge; for an award, its commitment goes along */
        post: operations["callPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-fits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which programmes fit a company, which need one more fact, which nearly fit, and why; nothing is kept */
        get: operations["findProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programmes, published and closed */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme with its versions */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the agreement of the published version down, with parties, fund and pledges */
        post: operations["draftAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s applications; a company sees its own */
        get: operations["listApplications"];
        put?: never;
        /** Begin an application to a track; one that is begun already is opened again as it is */
        post: operations["draftApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The awards of a programme, or of one’s own organisation in it */
        get: operations["listAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints and accidents, to those without a right to all only their own */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and sums for pictures; to the public, cells of so few that they tell of one company are empty */
        get: operations["getCharts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims of the programme, or those that one takes part in */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/claims/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide all claims that can be decided, the first of each supplier; a short pool is shared pro rata */
        post: operations["decideClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a programme that has run off: the rest of its pledges lapses, its agreement ends */
        post: operations["closeProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided, as the public may know it: counts and sums, and the companies that are supported */
        get: operations["getDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/discoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an application for a company that was found; it goes on once the company consents */
        post: operations["discoverSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the programme is: counts, targets against verified results, money by stage */
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/match-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Need, proposals, matches and places left by region and hazard; of one cell its sites by priority and its suppliers */
        get: operations["getMatchBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matches; a company sees those it takes part in */
        get: operations["listMatches"];
        put?: never;
        /** Match open sites with suppliers that have places, by the published priority */
        post: operations["proposeMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s objections; others see their own */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/outreach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Need that nobody serves, regions that nobody speaks for, and who declines what */
        get: operations["getOutreach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payments of a programme, or one’s own */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/payments/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a list of payments; each gets its own answer */
        post: operations["releasePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/payments/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book a list of payments as paid; each gets its own answer */
        post: operations["settlePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the applications of a track stand, what a ranking would decide of each now, and who is left out */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rank all scored applications of a track to its places and its waiting list */
        post: operations["rankApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/receivables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clawbacks of a programme, or of one’s own organisation in it */
        get: operations["listReceivables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s recommendations with their answers */
        get: operations["listRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The referrals of a programme: a destination sees those to itself, others their own */
        get: operations["listReferrals"];
        put?: never;
        /** Consent, for one’s own organisation, to be referred; support never depends on it */
        post: operations["consentToReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/run-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start nothing new; finish what is open */
        post: operations["startRunOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last simulations of a programme, newest first, without their results */
        get: operations["listSimulations"];
        put?: never;
        /** Ask whom the rule of a version, or of a draft, lets in, over the registry or a synthetic population; nothing is decided */
        post: operations["startSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites; a supplier sees those it is matched with, a company its own */
        get: operations["listSites"];
        put?: never;
        /** Apply with a site: hazard, region, size, and whether it may take part, with reasons */
        post: operations["applyAsSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/suppliers/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one supplier in a programme, with one history over all; a company sees its own */
        get: operations["getSupplierFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A clawback with what came back, its instalments, explanation and history */
        get: operations["getReceivable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a clawback, or decide how much is owed, at once or in monthly instalments */
        post: operations["decideClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}/offsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a claim off against a payment of the award that is not paid yet */
        post: operations["offsetReceivable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that money has come back, whole or an instalment */
        post: operations["recordRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a clawback notice, until its day ends */
        post: operations["replyToClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables/{receivableId}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up what is left of a claim, by authority and with a reason */
        post: operations["writeOffReceivable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendations/{recommendationId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the recommended application on; its award begins with planning */
        post: operations["acceptRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendations/{recommendationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline with a coded reason; the next on the waiting list takes the place */
        post: operations["declineRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/record-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last verifications of the record, newest first: how far each is, and what it found */
        get: operations["listRecordChecks"];
        put?: never;
        /** Have the whole record made again, in the background, to find the first thing that is wrong */
        post: operations["startRecordCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One referral: to the company itself, its destination, and those who run or audit the programme */
        get: operations["getReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a referral, without tying it to the purchase of a product */
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of an accepted referral */
        post: operations["concludeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a referral by a reason of the programme file */
        post: operations["declineReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a referral in, as its destination */
        post: operations["receiveReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the consent back, before the referral is accepted */
        post: operations["withdrawReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the registry may know of an organisation, in groups, each datum as it is asked */
        get: operations["listRegistryData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One block of the chain of seals */
        get: operations["getSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head of the chain: keep it, and ./dure verify --head finds any rewriting before it */
        get: operations["getSealHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is called so, by name or number, of all that the caller may see; 초성 will do (ㄱㅅㅈㅁ) */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act for another organisation in which one has a seat; a new session comes as a cookie */
        post: operations["switchOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s sessions that have not ended, the last used first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a session of one’s own */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/revoke-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of one’s sessions but this one */
        post: operations["revokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with address, password and, where `totp_required` asks for it, a code; the session is a cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions begun and ended, passwords chosen, codes on and off, newest first; attempts that failed stand in the access log */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the cookie, and have the browser forget it */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{simulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a simulation is, and what it came to: in, out and unknown, by condition and group, and who changes sides */
        get: operations["getSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{simulationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a simulation that nobody waits for any more */
        post: operations["cancelSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{simulationId}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies of the registry that stand so now: those that applied to the programme, or all for whoever may read them */
        get: operations["listSimulatedCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One site with its match, baseline and improvements */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer’s assessment of the risk before the improvement, workers taking part */
        post: operations["assessBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a complaint or an accident: the award’s payments stop, after an accident the work too */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name another person of the company as the site’s contact */
        post: operations["changeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/drop-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the match; what was bought is documented, and another site of the cell is proposed */
        post: operations["dropOutSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide the eligibility again on what the registry knows now */
        post: operations["recheckSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{siteId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw before a match is agreed */
        post: operations["withdrawSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sme-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a company is small or medium, criterion by criterion; nothing is kept */
        get: operations["testSme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standing/{subjectKind}/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do to a subject now, by right and by state; what their organisation never may is not listed */
        get: operations["getStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/{subjectKind}/{subjectId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened to a subject, newest last, and in which block it is sealed */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, what is due first, with how many there are of each kind */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s tokens; an administrator sees all */
        get: operations["listTokens"];
        put?: never;
        /** A token for oneself, or as an administrator for another person in their organisation */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{tokenId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a token now */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have signing in ask for codes from now on; all sessions end, and a new one comes as a cookie */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/totp/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The secret of an authenticator app, told this once; a code confirms it */
        post: operations["enrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/totp/turn-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have signing in ask for no codes; a new session comes as a cookie */
        post: operations["turnOffTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to send a file in parts, by its size and hash, or go on with one of the same hash that was begun */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload is */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold the bytes against their hash and keep them as a file; asked again, it is the same file */
        post: operations["finishUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/parts/{offset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the bytes from that offset on; sent twice, they are written twice, so it needs no idempotency key */
        post: operations["sendPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications/{verificationId}/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a verifier’s fee for a submitted round */
        post: operations["approveVerificationFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load a programme file as a draft; it is checked to the line first */
        post: operations["draftVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its whole definition: the published criteria */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions/{versionId}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft forward for publishing */
        post: operations["proposeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish, as another person than the one who proposed */
        post: operations["publishVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to the webhook, or is to be */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a webhook for good */
        post: operations["endWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch a webhook on again that was switched off because it failed for days */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; for a day the old one signs as well */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send `webhook.tested` to the webhook */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Agreement: {
            endsOn: components["schemas"]["Day"];
            id: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            startsOn: components["schemas"]["Day"];
            /** @enum {unknown} */
            state: "draft" | "active" | "ended";
            text: string;
            textHash: components["schemas"]["Sha256"];
        };
        Application: {
            id: components["schemas"]["Id"];
            number: string;
            /** @enum {unknown} */
            origin: "applied" | "discovered";
            programmeId: components["schemas"]["Id"];
            programmeVersionId: components["schemas"]["Id"];
            rank: number | null;
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
            submittedAt: components["schemas"]["Instant"] | null;
            supplierId: components["schemas"]["Id"];
            track: string;
        };
        Award: {
            applicationId: components["schemas"]["Id"];
            /** @description Ended with money in hand: a clawback notice follows */
            clawbackFollows: boolean;
            endedCause: string | null;
            endsOn: components["schemas"]["Day"] | null;
            funderId: components["schemas"]["Id"];
            fundId: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            number: string;
            programmeId: components["schemas"]["Id"];
            programmeVersionId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
            supplierId: components["schemas"]["Id"];
        };
        AwardAgreement: {
            account: {
                /** @enum {unknown} */
                protection: "dedicated_account" | "performance_bond";
                reference: string;
            } | null;
            awardId: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "drafted" | "signed";
            text: string | null;
            textHash: components["schemas"]["Sha256"];
        };
        Baseline: {
            assessedBy: components["schemas"]["Id"];
            assistedById: components["schemas"]["Id"] | null;
            frequency: number;
            id: components["schemas"]["Id"];
            lockedAt: components["schemas"]["Instant"] | null;
            matchId: components["schemas"]["Id"];
            method: string;
            revision: components["schemas"]["Revision"];
            risk: number;
            scaleVersion: string;
            severity: number;
            siteId: components["schemas"]["Id"];
            /** @enum {unknown} */
            state: "assessed" | "locked";
            workersRole: string;
        };
        Bilingual: {
            en?: string;
            ko: string;
        };
        Camera: {
            place: {
                latitude: string;
                longitude: string;
            } | null;
            takenAt: components["schemas"]["Instant"] | null;
        };
        ChangeRequest: {
            after: unknown | null;
            answer: string | null;
            awardId: components["schemas"]["Id"];
            before: unknown | null;
            decidedBy: components["schemas"]["Id"] | null;
            id: components["schemas"]["Id"];
            /** @enum {unknown} */
            kind: "target" | "site" | "term" | "account";
            reason: string;
            requestedBy: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "requested" | "approved" | "refused";
        };
        Charts: {
            funnel: {
                agreed: number;
                applied: number;
                eligible: number;
                paid: number;
                selected: number;
            };
            hazards: {
                code: string;
                label: components["schemas"]["Bilingual"];
            }[];
            metrics: {
                label: components["schemas"]["Bilingual"];
                metric: string;
                target: number;
                unit: components["schemas"]["Bilingual"];
                verified: number;
            }[];
            payments: {
                amount: components["schemas"]["Money"] | null;
                count: number | null;
                /** @enum {unknown} */
                kind: "stage_1" | "stage_2" | "verification_fee";
                /** @description YYYY-MM of the value date */
                month: string;
            }[];
            regions: {
                code: string;
                en: string;
                ko: string;
            }[];
            risks: {
                after: {
                    count: number | null;
                    frequency: number;
                    severity: number;
                }[];
                before: {
                    count: number | null;
                    frequency: number;
                    severity: number;
                }[];
                /** @description The steps of the scale, the lowest first */
                frequency: components["schemas"]["Bilingual"][];
                label: components["schemas"]["Bilingual"];
                moves: {
                    after: {
                        frequency: number;
                        severity: number;
                    };
                    before: {
                        frequency: number;
                        severity: number;
                    };
                    count: number;
                }[] | null;
                scaleVersion: string;
                severity: components["schemas"]["Bilingual"][];
            }[];
            sites: {
                /** @description Need that no supplier covers */
                blindSpot: boolean;
                hazard: string;
                improved: number | null;
                matched: number | null;
                need: number | null;
                region: string;
            }[];
        };
        Claim: {
            amount: components["schemas"]["Money"] | null;
            awardId: components["schemas"]["Id"];
            frozenAt: components["schemas"]["Instant"] | null;
            frozenHash: components["schemas"]["Sha256"] | null;
            id: components["schemas"]["Id"];
            /** @enum {unknown} */
            kind: "interim" | "final";
            nonceCommitment: components["schemas"]["Sha256"];
            number: string;
            objectionUntil: components["schemas"]["Day"] | null;
            objectionWaivedAt: components["schemas"]["Instant"] | null;
            programmeId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            sequence: number;
            /** @enum {unknown} */
            state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
        };
        Datum: {
            asOf: components["schemas"]["Day"];
            id: components["schemas"]["Id"];
            key: string;
            recordedAt: components["schemas"]["Instant"];
            source: string;
            validUntil: components["schemas"]["Day"] | null;
            value: unknown;
        };
        /**
         * Format: date
         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
         */
        Day: string;
        Fact: {
            /** @description The explanation as it was decided, amounts as text */
            detail: unknown;
            id: components["schemas"]["Id"];
            occurredAt: components["schemas"]["Instant"];
            organisationId: components["schemas"]["Id"] | null;
            personId: components["schemas"]["Id"] | null;
            subjectRevision: number;
            what: string;
        };
        Figures: {
            applications: {
                [key: string]: number;
            };
            awards: {
                [key: string]: number;
            };
            metrics: {
                metric: string;
                target: number;
                verified: number;
            }[];
            money: {
                called: components["schemas"]["Money"];
                costs: components["schemas"]["Money"];
                free: components["schemas"]["Money"];
                held: components["schemas"]["Money"];
                lapsed: components["schemas"]["Money"];
                owedBack: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
                pledged: components["schemas"]["Money"];
                received: components["schemas"]["Money"];
                returned: components["schemas"]["Money"];
                writtenOff: components["schemas"]["Money"];
            } | null;
            sites: {
                [key: string]: number;
            };
        };
        File: {
            camera: components["schemas"]["Camera"] | null;
            id: components["schemas"]["Id"];
            /** @description As its bytes show: JPEG, PNG, WebP or PDF */
            mediaType: string;
            perceptualHash: string | null;
            revision: components["schemas"]["Revision"];
            sha256: components["schemas"]["Sha256"];
            sizeBytes: number;
            uploadedAt: components["schemas"]["Instant"];
        };
        Flow: {
            awards: {
                awardId: components["schemas"]["Id"];
                committed: components["schemas"]["Money"];
                held: components["schemas"]["Money"];
                owedBack: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
                sites: {
                    paid: components["schemas"]["Money"];
                    siteId: components["schemas"]["Id"] | null;
                }[];
                writtenOff: components["schemas"]["Money"];
            }[];
            called: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            contributors: {
                called: components["schemas"]["Money"];
                committed: components["schemas"]["Money"];
                lapsed: components["schemas"]["Money"];
                organisationId: components["schemas"]["Id"];
                pledged: components["schemas"]["Money"];
                received: components["schemas"]["Money"];
                returned: components["schemas"]["Money"];
            }[];
            costs: components["schemas"]["Money"];
            free: components["schemas"]["Money"];
            fundId: components["schemas"]["Id"];
            held: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            owedBack: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            pledged: components["schemas"]["Money"];
            received: components["schemas"]["Money"];
            returned: components["schemas"]["Money"];
            seal: {
                hash: components["schemas"]["Sha256"];
                number: string;
                sealedAt: components["schemas"]["Instant"];
            } | null;
            writtenOff: components["schemas"]["Money"];
        };
        /**
         * Format: uuid
         * @description UUIDv7
         */
        Id: string;
        Improvement: {
            /** @enum {unknown} */
            actsOn: "frequency" | "severity" | "both";
            afterFrequency: number | null;
            afterRisk: number | null;
            afterSeverity: number | null;
            awardId: components["schemas"]["Id"];
            confirmedAt: components["schemas"]["Instant"] | null;
            cost: components["schemas"]["Money"] | null;
            doneOn: components["schemas"]["Day"] | null;
            id: components["schemas"]["Id"];
            /** @enum {unknown} */
            kind: "product" | "inspection" | "consulting" | "training";
            matchId: components["schemas"]["Id"];
            measure: string;
            programmeId: components["schemas"]["Id"];
            purchasedOn: components["schemas"]["Day"] | null;
            removedOn: components["schemas"]["Day"] | null;
            revision: components["schemas"]["Revision"];
            riskFlag: string | null;
            serialNumber: string | null;
            siteId: components["schemas"]["Id"];
            /** @enum {unknown} */
            state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
        };
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        Instant: string;
        Match: {
            answerDueOn: components["schemas"]["Day"];
            awardId: components["schemas"]["Id"];
            declinedBy: ("supplier" | "site") | null;
            id: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            reasonCode: string | null;
            revision: components["schemas"]["Revision"];
            siteAcceptedAt: components["schemas"]["Instant"] | null;
            siteId: components["schemas"]["Id"];
            /** @enum {unknown} */
            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
            supplierAcceptedAt: components["schemas"]["Instant"] | null;
            supplierBrought: boolean;
            supplierId: components["schemas"]["Id"];
        };
        Money: {
            amount: string;
            /** @constant */
            currency: "KRW";
        };
        Objection: {
            answer: string | null;
            grounds: string;
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "raised" | "upheld" | "dismissed";
            subjectId: components["schemas"]["Id"];
            /** @enum {unknown} */
            subjectKind: "application" | "claim";
        };
        Organisation: {
            businessNumber: string | null;
            id: components["schemas"]["Id"];
            key: string | null;
            /** @enum {unknown} */
            kind: "agency" | "bank" | "ministry" | "company" | "verifier" | "auditor" | "house";
            mergedIntoId: components["schemas"]["Id"] | null;
            nameEn: string | null;
            nameKo: string;
            region: string | null;
            revision: components["schemas"]["Revision"];
        };
        OrganisationImport: {
            askedAt: components["schemas"]["Instant"];
            askedBy: components["schemas"]["Id"];
            encoding: string | null;
            endedAt: components["schemas"]["Instant"] | null;
            error: string | null;
            /** @enum {unknown} */
            format: "xlsx" | "csv";
            found: {
                bad: number;
                changed: number;
                done: number;
                registered: number;
                unchanged: number;
                warned: number;
            } | null;
            headRow: number;
            id: components["schemas"]["Id"];
            made: {
                bad: number;
                changed: number;
                done: number;
                registered: number;
                unchanged: number;
                warned: number;
            } | null;
            mode: ("all_or_nothing" | "good_rows") | null;
            problemCounts: {
                code: string;
                column: number | null;
                count: number;
                /** @description What was expected, in the caller’s language */
                says: string;
            }[];
            rowCount: number;
            rowsGoneAt: components["schemas"]["Instant"] | null;
            settings: {
                asOf: components["schemas"]["Day"];
                columns: {
                    asOf?: components["schemas"]["Day"];
                    field: string | null;
                    source?: string;
                    validUntil?: components["schemas"]["Day"];
                }[];
                /** @enum {unknown} */
                kind: "company" | "agency" | "bank" | "ministry" | "verifier" | "auditor";
                source: string;
                validUntil: components["schemas"]["Day"] | null;
            } | null;
            sha256: components["schemas"]["Sha256"];
            sizeBytes: number;
            /** @enum {unknown} */
            state: "read" | "checking" | "checked" | "importing" | "imported" | "cancelled" | "failed";
        };
        Payment: {
            amount: components["schemas"]["Money"];
            approvedBy: components["schemas"]["Id"] | null;
            awardId: components["schemas"]["Id"] | null;
            bankReference: string | null;
            claimId: components["schemas"]["Id"] | null;
            fundId: components["schemas"]["Id"];
            holdId: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            /** @enum {unknown} */
            kind: "stage_1" | "stage_2" | "verification_fee";
            number: string;
            offset: components["schemas"]["Money"];
            payeeId: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            releasedBy: components["schemas"]["Id"] | null;
            returnedReason: string | null;
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
            valueOn: components["schemas"]["Day"] | null;
            verificationId: components["schemas"]["Id"] | null;
        };
        PaymentExplanation: {
            amount: components["schemas"]["Money"];
            cash: {
                amount: components["schemas"]["Money"];
                offset: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
            };
            claim: {
                decidedBy: components["schemas"]["Id"] | null;
                frozenHash: string | null;
                id: components["schemas"]["Id"];
                kind: string;
                number: string;
                /** @description The explanation as it was decided, amounts as text */
                pay: unknown;
                /** @description The explanation as it was decided, amounts as text */
                sample: unknown;
                /** @description The explanation as it was decided, amounts as text */
                seedProof: unknown;
                /** @description The explanation as it was decided, amounts as text */
                verification: unknown;
            } | null;
            holds: {
                amount: components["schemas"]["Money"];
                expiresAt: components["schemas"]["Instant"] | null;
                id: components["schemas"]["Id"];
                released: components["schemas"]["Money"];
                settled: components["schemas"]["Money"];
                state: string;
            }[];
            journals: {
                effectiveOn: components["schemas"]["Day"];
                entries: {
                    account: string;
                    amount: components["schemas"]["Money"];
                    siteId: components["schemas"]["Id"] | null;
                }[];
                id: components["schemas"]["Id"];
                kind: string;
                op: string;
                recordedAt: components["schemas"]["Instant"];
                reversesId: components["schemas"]["Id"] | null;
            }[];
            kind: string;
            lines: ({
                changeWon?: string;
                line: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description What the programme file calls the metrics of the lines */
            metrics: {
                key: string;
                label: components["schemas"]["Bilingual"];
            }[];
            number: string;
            paymentId: components["schemas"]["Id"];
            people: {
                at: components["schemas"]["Instant"];
                factId: components["schemas"]["Id"];
                organisationId: components["schemas"]["Id"] | null;
                personId: components["schemas"]["Id"] | null;
                what: string;
            }[];
            /** @description The explanation as it was decided, amounts as text */
            rests: unknown;
            seal: {
                hash: components["schemas"]["Sha256"];
                number: string;
                sealedAt: components["schemas"]["Instant"];
            } | null;
            sites: {
                amount: components["schemas"]["Money"];
                siteId: components["schemas"]["Id"];
            }[];
            state: string;
            sum: components["schemas"]["Money"];
            version: {
                contentId: components["schemas"]["Sha256"];
                number: number;
                programme: string;
                programmeVersionId: components["schemas"]["Id"];
                title: components["schemas"]["Bilingual"];
            };
        };
        Plan: {
            agreedBy: components["schemas"]["Id"] | null;
            awardId: components["schemas"]["Id"];
            capacitySites: number;
            comparison: unknown | null;
            endsOn: components["schemas"]["Day"];
            hazards: string[];
            id: components["schemas"]["Id"];
            regions: string[];
            returnedReason: string | null;
            revision: components["schemas"]["Revision"];
            secondedBy: components["schemas"]["Id"] | null;
            secondedReason: string | null;
            sequence: number;
            stage1: components["schemas"]["Money"];
            stage2Ceiling: components["schemas"]["Money"];
            startsOn: components["schemas"]["Day"];
            /** @enum {unknown} */
            state: "proposed" | "returned" | "agreed" | "replaced";
            summary: string;
            targets: {
                metric: string;
                target: number;
            }[];
        };
        PledgeCall: {
            amount: components["schemas"]["Money"];
            awardId: components["schemas"]["Id"] | null;
            bankReference: string | null;
            dueOn: components["schemas"]["Day"];
            id: components["schemas"]["Id"];
            pledgeId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "called" | "received" | "cancelled";
            valueOn: components["schemas"]["Day"] | null;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                message: string;
                path: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
            status: number;
            title: string;
            type: string;
        };
        Programme: {
            agreementId: components["schemas"]["Id"] | null;
            endsOn: components["schemas"]["Day"] | null;
            fundId: components["schemas"]["Id"] | null;
            gives: ("grant" | "loan" | "guarantee" | "insurance" | "tax_credit" | "savings" | "proof_of_concept" | "investment" | "place_in_centre" | "mentoring" | "advice" | "training" | "equipment" | "market_access" | "compute_hours" | "shared_facility")[];
            id: components["schemas"]["Id"];
            key: string;
            notice: components["schemas"]["Bilingual"] | null;
            offer: {
                fromYear: number | null;
                /** @enum {unknown} */
                state: "offered" | "historical";
                toYear: number | null;
            } | null;
            operatorId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @description whether the whole flow runs here, or is told of alone */
            runs: boolean;
            startsOn: components["schemas"]["Day"] | null;
            /** @enum {unknown} */
            state: "draft" | "published" | "running_off" | "closed";
            summary: components["schemas"]["Bilingual"] | null;
            title: components["schemas"]["Bilingual"] | null;
            versionId: components["schemas"]["Id"] | null;
        };
        Receivable: {
            amount: components["schemas"]["Money"];
            awardId: components["schemas"]["Id"];
            /** @enum {unknown} */
            cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
            decidedBy: components["schemas"]["Id"] | null;
            decision: string | null;
            id: components["schemas"]["Id"];
            notice: string;
            noticedBy: components["schemas"]["Id"] | null;
            number: string;
            open: components["schemas"]["Money"] | null;
            programmeId: components["schemas"]["Id"];
            recovered: components["schemas"]["Money"];
            reply: string | null;
            replyDueOn: components["schemas"]["Day"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
            supplierId: components["schemas"]["Id"];
            writeOffReason: string | null;
            writtenOff: components["schemas"]["Money"];
            writtenOffBy: components["schemas"]["Id"] | null;
        };
        Recommendation: {
            answerDueOn: components["schemas"]["Day"];
            applicationId: components["schemas"]["Id"];
            awardId: components["schemas"]["Id"] | null;
            funderId: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            reason: string | null;
            reasonCode: string | null;
            recommenderId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
        };
        RecordCheck: {
            askedAt: components["schemas"]["Instant"];
            askedBy: components["schemas"]["Id"];
            endedAt: components["schemas"]["Instant"] | null;
            error: string | null;
            finding: {
                check: string;
                expected: string;
                found: string;
                id: string | null;
                says: components["schemas"]["Bilingual"];
                tables: string[];
            } | null;
            head: components["schemas"]["Sha256"] | null;
            id: components["schemas"]["Id"];
            lastSeal: {
                hash: components["schemas"]["Sha256"];
                number: string;
            } | null;
            /** @description What is no error and still worth a word */
            notes: components["schemas"]["Bilingual"][];
            organisationId: components["schemas"]["Id"];
            progress: {
                at: number;
                check: components["schemas"]["Bilingual"];
                done: number;
                of: number;
                total: number;
            } | null;
            /** @enum {unknown} */
            state: "running" | "held" | "wrong" | "failed";
        };
        Referral: {
            consentedAt: components["schemas"]["Instant"];
            destinationId: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            organisationId: components["schemas"]["Id"];
            outcome: string | null;
            programmeId: components["schemas"]["Id"];
            reason: string | null;
            reasonCode: string | null;
            revision: components["schemas"]["Revision"];
            /** @enum {unknown} */
            state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
            /** @description A destination of the programme file */
            target: string;
        };
        /** @description Send it back in If-Match to change what you saw */
        Revision: number;
        /** @description SHA-256, lower-case hex */
        Sha256: string;
        Site: {
            availableFrom: components["schemas"]["Day"];
            availableTo: components["schemas"]["Day"];
            broughtById: components["schemas"]["Id"] | null;
            employees: number;
            hazard: string;
            id: components["schemas"]["Id"];
            industry: string;
            name: string;
            number: string;
            organisationId: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            region: string;
            reportedRisk: number;
            revision: components["schemas"]["Revision"];
            size: string;
            /** @enum {unknown} */
            state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
        };
        SiteCase: {
            answer: string | null;
            awardId: components["schemas"]["Id"] | null;
            finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
            happenedOn: components["schemas"]["Day"];
            id: components["schemas"]["Id"];
            improvementId: components["schemas"]["Id"] | null;
            /** @enum {unknown} */
            kind: "complaint" | "accident";
            programmeId: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            siteId: components["schemas"]["Id"];
            /** @enum {unknown} */
            state: "open" | "closed";
            text: string | null;
        };
        Task: {
            dueAt: components["schemas"]["Instant"] | null;
            /** @enum {unknown} */
            kind: "version.propose" | "version.publish" | "agreement.sign" | "pledge-call.receive" | "application.consent" | "application.submit" | "application.complete" | "application.score" | "applications.rank" | "application.recommend" | "recommendation.answer" | "objection.decide" | "plan.propose" | "plan.agree" | "plan.return" | "plan.second" | "award-agreement.draft" | "award-agreement.sign" | "change.decide" | "change.refuse" | "award.resume" | "award.claw-back" | "award.close" | "payment.approve-stage-1" | "payment.approve-stage-2" | "payment.approve-fee" | "payment.release" | "payment.settle" | "payment.reissue" | "site.complete" | "match.answer" | "baseline.assess" | "baseline.lock" | "improvement.plan" | "improvement.purchase" | "improvement.complete" | "improvement.confirm" | "case.close" | "claim.open" | "claim.freeze" | "claim.assign-verifier" | "claim.draw" | "claim.verify" | "claim.verify-again" | "claim.object" | "claim.decide" | "clawback.reply" | "clawback.decide" | "referral.receive" | "referral.answer" | "referral.conclude" | "access-review.sign" | "erasure.decide" | "job.retry";
            /** @description The operation that it leads to */
            operation: string;
            programmeId: components["schemas"]["Id"] | null;
            programmeTitle: components["schemas"]["Bilingual"] | null;
            since: components["schemas"]["Instant"];
            subject: {
                /** @description The subject’s id; the month of an access review */
                id: string;
                kind: string;
                name: string | null;
                number: string | null;
            };
            /** @description What to do, in the caller’s language */
            title: string;
        };
        Upload: {
            expiresAt: components["schemas"]["Instant"];
            fileId: components["schemas"]["Id"] | null;
            id: components["schemas"]["Id"];
            /** @description Where to go on */
            receivedBytes: number;
            sha256: components["schemas"]["Sha256"];
            sizeBytes: number;
        };
        Version: {
            contentId: components["schemas"]["Sha256"];
            id: components["schemas"]["Id"];
            programmeId: components["schemas"]["Id"];
            publishedAt: components["schemas"]["Instant"] | null;
            revision: components["schemas"]["Revision"];
            sequence: number;
            /** @enum {unknown} */
            state: "draft" | "proposed" | "published";
        };
    };
    responses: {
        /** @description A problem document (RFC 9457) in the caller’s language */
        problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Different for each request; a retry sends it again */
        idempotencyKey: string;
        /** @description The revision that was seen */
        ifMatch: string;
        /** @description ko or en, for problems and texts */
        language: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccess: {
        parameters: {
            query?: {
                concernedId?: components["schemas"]["Id"];
                cursor?: string;
                field?: string;
                from?: components["schemas"]["Instant"];
                limit?: number;
                outcome?: "denied" | "read";
                personId?: components["schemas"]["Id"];
                to?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: components["schemas"]["Instant"];
                            concernedIds: components["schemas"]["Id"][];
                            fields: string[];
                            id: components["schemas"]["Id"];
                            operation: string;
                            organisationId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: components["schemas"]["Id"] | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: components["schemas"]["Id"] | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getAccessReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            field: string;
                            reads: number;
                        }[];
                        lines: number;
                        month: string;
                        readers: {
                            denials: number;
                            organisationId: components["schemas"]["Id"];
                            personId: components["schemas"]["Id"];
                            reads: number;
                            subjects: number;
                        }[];
                        /** @description Every line was looked at by another than its reader */
                        reviewed: boolean;
                        signatures: {
                            finding: string;
                            id: components["schemas"]["Id"];
                            lines: number;
                            signedAt: components["schemas"]["Instant"];
                            signedBy: components["schemas"]["Id"];
                        }[];
                        terms: {
                            [key: string]: {
                                basis: string;
                                source: string;
                                unit: string;
                                value: number;
                            };
                        };
                        unknownTokens: {
                            addressClass: string;
                            requests: number;
                        }[];
                        unusual: {
                            count: number;
                            day: components["schemas"]["Day"];
                            /** @enum {unknown} */
                            kind: "outside_hours" | "many_subjects" | "without_relation" | "denials_in_row";
                            personId: components["schemas"]["Id"];
                            threshold: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    signAccessReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    finding: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        lines: number;
                        revision: components["schemas"]["Revision"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                agreementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: components["schemas"]["PledgeCall"][];
                        endsOn: components["schemas"]["Day"];
                        fund: {
                            currency: string;
                            holderId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                        };
                        id: components["schemas"]["Id"];
                        parties: {
                            organisationId: components["schemas"]["Id"];
                            organisationName: {
                                en: string | null;
                                ko: string;
                            };
                            role: string;
                            signedAt: components["schemas"]["Instant"] | null;
                            signedHash: components["schemas"]["Sha256"] | null;
                        }[];
                        pledges: {
                            amount: components["schemas"]["Money"];
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                            organisationName: {
                                en: string | null;
                                ko: string;
                            };
                            state: string;
                        }[];
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        startsOn: components["schemas"]["Day"];
                        /** @enum {unknown} */
                        state: "draft" | "active" | "ended";
                        text: string;
                        textHash: components["schemas"]["Sha256"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    downloadAgreementDocument: {
        parameters: {
            query?: {
                hash?: components["schemas"]["Sha256"];
                language?: "ko" | "en";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                agreementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    issueAgreementDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                agreementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description As the footer bears it: SHA-256 of the content’s canonical JSON */
                        contentHash: string;
                        fileHash: components["schemas"]["Sha256"];
                        id: components["schemas"]["Id"];
                        issuedAt: components["schemas"]["Instant"];
                        /** @enum {unknown} */
                        kind: "agreement" | "award_letter" | "payment_statement";
                        /** @enum {unknown} */
                        language: "ko" | "en";
                        number: string;
                        revision: components["schemas"]["Revision"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    signAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                agreementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    textHash: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awardId: components["schemas"]["Id"] | null;
                        eligibility: unknown | null;
                        form: unknown | null;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        number: string;
                        nurturing: {
                            heldOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            outcome: string;
                            topic: string;
                        }[];
                        objections: components["schemas"]["Objection"][];
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        recommendation: {
                            answerDueOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            reasonCode: string | null;
                            state: string;
                        } | null;
                        revision: components["schemas"]["Revision"];
                        score: unknown | null;
                        selection: unknown | null;
                        sheets: {
                            comment: string | null;
                            conflict: string | null;
                            id: components["schemas"]["Id"];
                            points: unknown | null;
                            scorerId: components["schemas"]["Id"];
                            /** @description Another’s points, which whoever still scores sees once the own sheet is handed in */
                            withheld: boolean;
                        }[];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        supplierName: string;
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        score: unknown | null;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    consentToDiscovery: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eligibility: unknown | null;
                        form: unknown | null;
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    editApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The fields of the track’s form, as the programme file describes them */
                    form: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eligibility: unknown | null;
                        form: unknown | null;
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recordNurturing: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    heldOn: components["schemas"]["Day"];
                    outcome: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        heldOn: components["schemas"]["Day"];
                        id: components["schemas"]["Id"];
                        outcome: string;
                        topic: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    objectToApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recheckApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eligibility: unknown | null;
                        form: unknown | null;
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recommendApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    scoreApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    points: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        score: unknown | null;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eligibility: unknown | null;
                        form: unknown | null;
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                applicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            account: {
                                /** @enum {unknown} */
                                protection: "dedicated_account" | "performance_bond";
                                reference: string;
                            } | null;
                            awardId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            signatures: {
                                organisationId: components["schemas"]["Id"];
                                /** @enum {unknown} */
                                role: "supplier" | "operator" | "payer";
                                signedAt: components["schemas"]["Instant"];
                                textHash: components["schemas"]["Sha256"];
                            }[];
                            /** @enum {unknown} */
                            state: "drafted" | "signed";
                            text: string | null;
                            textHash: components["schemas"]["Sha256"];
                        } | null;
                        applicationId: components["schemas"]["Id"];
                        changeRequests: components["schemas"]["ChangeRequest"][];
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: components["schemas"]["Day"] | null;
                        funderId: components["schemas"]["Id"];
                        fundId: components["schemas"]["Id"];
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        number: string;
                        plan: components["schemas"]["Plan"] | null;
                        plans: components["schemas"]["Plan"][];
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        supplierId: components["schemas"]["Id"];
                        supplierName: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    draftAwardAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: {
                        /** @enum {unknown} */
                        protection: "dedicated_account" | "performance_bond";
                        reference: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardAgreement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    requestChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    after: {
                        targets: {
                            metric: string;
                            target: number;
                        }[];
                    };
                    /** @constant */
                    kind: "target";
                    reason: string;
                } | {
                    after: {
                        capacitySites: number;
                        hazards: string[];
                        /** @description Two-digit standard codes of first-tier regions */
                        regions: string[];
                    };
                    /** @constant */
                    kind: "site";
                    reason: string;
                } | {
                    after: {
                        endsOn: components["schemas"]["Day"];
                        startsOn: components["schemas"]["Day"];
                    };
                    /** @constant */
                    kind: "term";
                    reason: string;
                } | {
                    after: {
                        /** @enum {unknown} */
                        protection: "dedicated_account" | "performance_bond";
                        reference: string;
                    };
                    /** @constant */
                    kind: "account";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    openClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "interim" | "final";
                    nonceCommitment: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    noticeClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    /** @enum {unknown} */
                    cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                    notice: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    closeAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    downloadAwardDocument: {
        parameters: {
            query?: {
                hash?: components["schemas"]["Sha256"];
                language?: "ko" | "en";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    issueAwardDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description As the footer bears it: SHA-256 of the content’s canonical JSON */
                        contentHash: string;
                        fileHash: components["schemas"]["Sha256"];
                        id: components["schemas"]["Id"];
                        issuedAt: components["schemas"]["Instant"];
                        /** @enum {unknown} */
                        kind: "agreement" | "award_letter" | "payment_statement";
                        /** @enum {unknown} */
                        language: "ko" | "en";
                        number: string;
                        revision: components["schemas"]["Revision"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listImprovements: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                hazard?: string;
                kind?: string;
                limit?: number;
                q?: string;
                region?: string;
                siteId?: components["schemas"]["Id"];
                sort?: "siteNumber" | "-siteNumber" | "siteName" | "-siteName" | "state" | "-state" | "kind" | "-kind" | "doneOn" | "-doneOn" | "afterRisk" | "-afterRisk";
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            /** @enum {unknown} */
                            actsOn: "frequency" | "severity" | "both";
                            afterFrequency: number | null;
                            afterRisk: number | null;
                            afterSeverity: number | null;
                            awardId: components["schemas"]["Id"];
                            confirmedAt: components["schemas"]["Instant"] | null;
                            cost: components["schemas"]["Money"] | null;
                            doneOn: components["schemas"]["Day"] | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "product" | "inspection" | "consulting" | "training";
                            matchId: components["schemas"]["Id"];
                            measure: string;
                            programmeId: components["schemas"]["Id"];
                            purchasedOn: components["schemas"]["Day"] | null;
                            removedOn: components["schemas"]["Day"] | null;
                            revision: components["schemas"]["Revision"];
                            riskFlag: string | null;
                            serialNumber: string | null;
                            siteId: components["schemas"]["Id"];
                            siteName: string;
                            siteNumber: string;
                            /** @enum {unknown} */
                            state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    proposePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacitySites: number;
                    endsOn: components["schemas"]["Day"];
                    hazards: string[];
                    /** @description Two-digit standard codes of first-tier regions */
                    regions: string[];
                    stage1: components["schemas"]["Money"];
                    stage2Ceiling: components["schemas"]["Money"];
                    startsOn: components["schemas"]["Day"];
                    summary: string;
                    targets: {
                        metric: string;
                        target: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getAwardRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        award: {
                            id: components["schemas"]["Id"];
                            number: string;
                        };
                        blocks: {
                            hash: components["schemas"]["Sha256"];
                            /** @description SHA-256 over the public key’s DER */
                            key: string;
                            leafCount: number;
                            number: string;
                            previousHash: components["schemas"]["Sha256"];
                            root: components["schemas"]["Sha256"];
                            sealedAt: components["schemas"]["Instant"];
                            /** @description Ed25519 over the hash’s bytes */
                            signature: string;
                        }[];
                        /** @constant */
                        format: "dure-award-record-1";
                        keys: {
                            fingerprint: components["schemas"]["Sha256"];
                            introducedAt: components["schemas"]["Instant"];
                            /** @description SPKI, base64 */
                            publicKey: string;
                        }[];
                        things: {
                            block: string;
                            /** @description The explanation as it was decided, amounts as text */
                            content: unknown;
                            kind: string;
                            path: components["schemas"]["Sha256"][];
                            position: number;
                        }[];
                        /** @description Recorded and not in a block yet */
                        unsealed: number;
                        /** @description Facts that the reader may not see */
                        withheld: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    resumeAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    signAwardAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    textHash: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    approveStage1: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    suspendAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    cause: "accident" | "complaint" | "evidence_doubted" | "report_overdue";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    terminateAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "breach_of_agreement";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    withdrawAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                awardId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    lockBaseline: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                baselineId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                siteCaseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: string | null;
                        awardId: components["schemas"]["Id"] | null;
                        finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                        happenedOn: components["schemas"]["Day"];
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        improvementId: components["schemas"]["Id"] | null;
                        /** @enum {unknown} */
                        kind: "complaint" | "accident";
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        siteId: components["schemas"]["Id"];
                        siteName: string;
                        siteNumber: string;
                        /** @enum {unknown} */
                        state: "open" | "closed";
                        text: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteCaseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @enum {unknown} */
                    finding: "charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteCase"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    approveChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                changeRequestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    refuseChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                changeRequestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"] | null;
                        awaiting: components["schemas"]["Id"][];
                        awardId: components["schemas"]["Id"];
                        frozenAt: components["schemas"]["Instant"] | null;
                        frozenHash: components["schemas"]["Sha256"] | null;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        nonceCommitment: components["schemas"]["Sha256"];
                        number: string;
                        objections: components["schemas"]["Objection"][];
                        objectionUntil: components["schemas"]["Day"] | null;
                        objectionWaivedAt: components["schemas"]["Instant"] | null;
                        pay: {
                            lines: unknown[];
                            sites: {
                                amountWon: string;
                                siteId: components["schemas"]["Id"];
                            }[];
                        } | null;
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        units: {
                            drawn: ("sample" | "reserve" | "suspect" | "full") | null;
                            drawOrder: number | null;
                            id: components["schemas"]["Id"];
                            improvementId: components["schemas"]["Id"];
                            metric: string;
                            reason: string | null;
                            reasonCode: string | null;
                            rescored: {
                                frequency: number;
                                severity: number;
                            } | null;
                            result: ("pass" | "fail" | "unverifiable") | null;
                            secondReason: string | null;
                            secondReasonCode: string | null;
                            secondRescored: {
                                frequency: number;
                                severity: number;
                            } | null;
                            secondResult: ("pass" | "fail" | "unverifiable") | null;
                            siteId: components["schemas"]["Id"];
                            stratum: string;
                            suspect: string | null;
                        }[];
                        verification: {
                            first?: {
                                allChecked: boolean;
                                claimed: string;
                                /** @description Exact, n/d */
                                errorRate: string;
                                failed: string;
                                /** @description The 95 % interval of the error rate, in thousandths: low, high */
                                intervalPermille: number[];
                                metric: string;
                                sampled: string;
                                suspects: string;
                                suspectsPassed: string;
                                verified: string;
                            }[];
                            metrics: {
                                allChecked: boolean;
                                claimed: string;
                                /** @description Exact, n/d */
                                errorRate: string;
                                failed: string;
                                /** @description The 95 % interval of the error rate, in thousandths: low, high */
                                intervalPermille: number[];
                                metric: string;
                                sampled: string;
                                suspects: string;
                                suspectsPassed: string;
                                verified: string;
                            }[];
                            round: number;
                        } | null;
                        verifications: {
                            claimId: components["schemas"]["Id"];
                            fee: components["schemas"]["Money"];
                            id: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            round: number;
                            /** @enum {unknown} */
                            state: "assigned" | "submitted";
                            submittedAt: components["schemas"]["Instant"] | null;
                            unitFee: components["schemas"]["Money"];
                            verifierId: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    cancelClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getChecklist: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claimId: components["schemas"]["Id"];
                        number: string;
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        round: "first" | "second";
                        sites: {
                            employees: number;
                            hazard: string;
                            id: components["schemas"]["Id"];
                            improvements: {
                                actsOn: string;
                                after: {
                                    frequency: number;
                                    risk: number;
                                    severity: number;
                                } | null;
                                before: {
                                    frequency: number;
                                    risk: number;
                                    severity: number;
                                };
                                doneOn: components["schemas"]["Day"] | null;
                                evidence: {
                                    camera: components["schemas"]["Camera"] | null;
                                    duplicateOf: components["schemas"]["Id"] | null;
                                    fileId: components["schemas"]["Id"] | null;
                                    flag: ("exact_duplicate" | "near_duplicate") | null;
                                    id: components["schemas"]["Id"];
                                    /** @enum {unknown} */
                                    kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                                    mediaType: string | null;
                                    place: string | null;
                                    repeats: {
                                        improvementId: components["schemas"]["Id"];
                                        /** @enum {unknown} */
                                        kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                                        place: string | null;
                                        siteName: string;
                                        takenAt: components["schemas"]["Instant"] | null;
                                    } | null;
                                    sha256: components["schemas"]["Sha256"] | null;
                                    takenAt: components["schemas"]["Instant"] | null;
                                    text: string | null;
                                    uploadedAt: components["schemas"]["Instant"] | null;
                                    uploadedBy: string | null;
                                }[];
                                id: components["schemas"]["Id"];
                                kind: string;
                                measure: string;
                                removedOn: components["schemas"]["Day"] | null;
                                riskFlag: string | null;
                                scaleVersion: string;
                                serialNumber: string | null;
                                units: {
                                    awaited: boolean;
                                    drawn: ("sample" | "reserve" | "suspect" | "full") | null;
                                    id: components["schemas"]["Id"];
                                    metric: string;
                                    reason: string | null;
                                    reasonCode: string | null;
                                    rescored: {
                                        frequency: number;
                                        severity: number;
                                    } | null;
                                    result: ("pass" | "fail" | "unverifiable") | null;
                                    suspect: string | null;
                                }[];
                            }[];
                            industry: string;
                            name: string;
                            number: string;
                            organisationName: string;
                            region: string;
                            size: string;
                            /** @description What leads to the site: fields of its form that the programme file names */
                            ways: {
                                key: string;
                                text: string;
                            }[];
                        }[];
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        supplierName: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    freezeClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"] | null;
                        awardId: components["schemas"]["Id"];
                        frozenAt: components["schemas"]["Instant"] | null;
                        frozenHash: components["schemas"]["Sha256"] | null;
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        leftOut: {
                            improvementId: components["schemas"]["Id"];
                            metric: string | null;
                            reason: string;
                        }[];
                        nonceCommitment: components["schemas"]["Sha256"];
                        number: string;
                        objectionUntil: components["schemas"]["Day"] | null;
                        objectionWaivedAt: components["schemas"]["Instant"] | null;
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    objectToVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        algorithm: string;
                        claimId: components["schemas"]["Id"];
                        frozen: {
                            improvementId: components["schemas"]["Id"];
                            metric: string;
                            siteId: components["schemas"]["Id"];
                            stratum: string;
                            suspect: string | null;
                            unitId: components["schemas"]["Id"];
                        }[];
                        frozenHash: components["schemas"]["Sha256"];
                        head: {
                            hash: components["schemas"]["Sha256"];
                            number: string;
                        } | null;
                        metrics: {
                            metric: string;
                            size: number;
                            strata: {
                                population: number;
                                reserve: components["schemas"]["Id"][];
                                sample: components["schemas"]["Id"][];
                                stratum: string;
                            }[];
                            suspects: components["schemas"]["Id"][];
                        }[];
                        nonce: components["schemas"]["Sha256"];
                        nonceCommitment: components["schemas"]["Sha256"];
                        plan: {
                            ceilingErrorRate: string;
                            minimum: number;
                            reservesPerUnit: number;
                            share: string;
                        };
                        recomputes: boolean;
                        seed: components["schemas"]["Sha256"];
                        steps: {
                            commitment: boolean;
                            frozenHash: boolean;
                            sample: boolean;
                            seed: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    drawSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nonce: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        algorithm: string;
                        claimId: components["schemas"]["Id"];
                        frozen: {
                            improvementId: components["schemas"]["Id"];
                            metric: string;
                            siteId: components["schemas"]["Id"];
                            stratum: string;
                            suspect: string | null;
                            unitId: components["schemas"]["Id"];
                        }[];
                        frozenHash: components["schemas"]["Sha256"];
                        head: {
                            hash: components["schemas"]["Sha256"];
                            number: string;
                        } | null;
                        metrics: {
                            metric: string;
                            size: number;
                            strata: {
                                population: number;
                                reserve: components["schemas"]["Id"][];
                                sample: components["schemas"]["Id"][];
                                stratum: string;
                            }[];
                            suspects: components["schemas"]["Id"][];
                        }[];
                        nonce: components["schemas"]["Sha256"];
                        nonceCommitment: components["schemas"]["Sha256"];
                        plan: {
                            ceilingErrorRate: string;
                            minimum: number;
                            reservesPerUnit: number;
                            share: string;
                        };
                        recomputes: boolean;
                        seed: components["schemas"]["Sha256"];
                        steps: {
                            commitment: boolean;
                            frozenHash: boolean;
                            sample: boolean;
                            seed: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    submitSecondVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        frequency?: number;
                        reason?: string;
                        reasonCode?: string;
                        /** @enum {unknown} */
                        result: "pass" | "fail" | "unverifiable";
                        severity?: number;
                        unitId: components["schemas"]["Id"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"] | null;
                        awaiting: components["schemas"]["Id"][];
                        awardId: components["schemas"]["Id"];
                        frozenAt: components["schemas"]["Instant"] | null;
                        frozenHash: components["schemas"]["Sha256"] | null;
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        nonceCommitment: components["schemas"]["Sha256"];
                        number: string;
                        objectionUntil: components["schemas"]["Day"] | null;
                        objectionWaivedAt: components["schemas"]["Instant"] | null;
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    approveStage2: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    flagSuspect: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    improvementIds: components["schemas"]["Id"][];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    submitVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        frequency?: number;
                        reason?: string;
                        reasonCode?: string;
                        /** @enum {unknown} */
                        result: "pass" | "fail" | "unverifiable";
                        severity?: number;
                        unitId: components["schemas"]["Id"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"] | null;
                        awaiting: components["schemas"]["Id"][];
                        awardId: components["schemas"]["Id"];
                        frozenAt: components["schemas"]["Instant"] | null;
                        frozenHash: components["schemas"]["Sha256"] | null;
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        nonceCommitment: components["schemas"]["Sha256"];
                        number: string;
                        objectionUntil: components["schemas"]["Day"] | null;
                        objectionWaivedAt: components["schemas"]["Instant"] | null;
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    assignVerifier: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verifierId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claimId: components["schemas"]["Id"];
                        fee: components["schemas"]["Money"];
                        id: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        round: number;
                        /** @enum {unknown} */
                        state: "assigned" | "submitted";
                        submittedAt: components["schemas"]["Instant"] | null;
                        unitFee: components["schemas"]["Money"];
                        verifierId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    waiveObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                claimId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    findCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                businessNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        nameEn: string | null;
                        nameKo: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                channel?: "mail" | "webhook";
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            channel: "mail" | "webhook";
                            dueAt: components["schemas"]["Instant"];
                            endedAt: components["schemas"]["Instant"] | null;
                            id: components["schemas"]["Id"];
                            lastError: string | null;
                            madeAt: components["schemas"]["Instant"];
                            personId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            state: "waiting" | "sent" | "dead";
                            tries: number;
                            webhookId: components["schemas"]["Id"] | null;
                            what: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: {
                            at: components["schemas"]["Instant"];
                            error: string | null;
                            /** @enum {unknown} */
                            outcome: "sent" | "failed" | "resent";
                            personId: components["schemas"]["Id"] | null;
                        }[];
                        /** @enum {unknown} */
                        channel: "mail" | "webhook";
                        dueAt: components["schemas"]["Instant"];
                        endedAt: components["schemas"]["Instant"] | null;
                        id: components["schemas"]["Id"];
                        lastError: string | null;
                        madeAt: components["schemas"]["Instant"];
                        personId: components["schemas"]["Id"] | null;
                        /** @enum {unknown} */
                        state: "waiting" | "sent" | "dead";
                        tries: number;
                        webhookId: components["schemas"]["Id"] | null;
                        what: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: {
                            at: components["schemas"]["Instant"];
                            error: string | null;
                            /** @enum {unknown} */
                            outcome: "sent" | "failed" | "resent";
                            personId: components["schemas"]["Id"] | null;
                        }[];
                        /** @enum {unknown} */
                        channel: "mail" | "webhook";
                        dueAt: components["schemas"]["Instant"];
                        endedAt: components["schemas"]["Instant"] | null;
                        id: components["schemas"]["Id"];
                        lastError: string | null;
                        madeAt: components["schemas"]["Instant"];
                        personId: components["schemas"]["Id"] | null;
                        /** @enum {unknown} */
                        state: "waiting" | "sent" | "dead";
                        tries: number;
                        webhookId: components["schemas"]["Id"] | null;
                        what: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    resendDeliveries: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel?: "mail" | "webhook";
                    what?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resent: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            email: string;
                            role: components["schemas"]["Bilingual"];
                        }[];
                        nextDueAt: components["schemas"]["Instant"] | null;
                        stories: {
                            done: number;
                            id: string;
                            /** @enum {unknown} */
                            state: "playing" | "played" | "failed";
                            step: components["schemas"]["Bilingual"] | null;
                            total: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: components["schemas"]["Instant"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobsDone: number;
                        now: components["schemas"]["Instant"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    createDemoSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisationId: components["schemas"]["Id"];
                        personId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    createDemoTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    emails: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            expiresAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                            personId: components["schemas"]["Id"];
                            /** @description Shown once; only its SHA-256 is kept */
                            token: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    checkDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                hash: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: {
                            /** @description The total on its face */
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            contentHash: components["schemas"]["Sha256"];
                            fileHash: components["schemas"]["Sha256"];
                            issuedAt: components["schemas"]["Instant"];
                            /** @enum {unknown} */
                            kind: "agreement" | "award_letter" | "payment_statement";
                            /** @enum {unknown} */
                            language: "ko" | "en";
                            /** @enum {unknown} */
                            matched: "file" | "content";
                            number: string;
                            programme: components["schemas"]["Bilingual"];
                            seal: {
                                hash: components["schemas"]["Sha256"];
                                number: string;
                            } | null;
                            /** @enum {unknown} */
                            standing: "current" | "changed" | "superseded";
                        } | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            basis: string | null;
                            decidedAt: components["schemas"]["Instant"] | null;
                            decidedBy: components["schemas"]["Id"] | null;
                            dueOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            personId: components["schemas"]["Id"];
                            reason: string;
                            requestedAt: components["schemas"]["Instant"];
                            requestedBy: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "requested" | "erased" | "refused";
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId?: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string | null;
                        decidedAt: components["schemas"]["Instant"] | null;
                        decidedBy: components["schemas"]["Id"] | null;
                        dueOn: components["schemas"]["Day"];
                        id: components["schemas"]["Id"];
                        personId: components["schemas"]["Id"];
                        reason: string;
                        requestedAt: components["schemas"]["Instant"];
                        requestedBy: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                erasureId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string | null;
                        decidedAt: components["schemas"]["Instant"] | null;
                        decidedBy: components["schemas"]["Id"] | null;
                        dueOn: components["schemas"]["Day"];
                        /** @description Erased files whose bytes still wait to be deleted */
                        filesWaiting: number;
                        id: components["schemas"]["Id"];
                        /** @description While it is undecided: the rows whose words name the person, at most 200 of a table */
                        naming: {
                            id: components["schemas"]["Id"];
                            table: string;
                        }[];
                        outcome: {
                            erased: {
                                count: number;
                                /** @description Table and column */
                                place: string;
                            }[];
                            kept: {
                                basis: string;
                                count: number;
                                /** @description Table and column */
                                place: string;
                                until: string;
                            }[];
                        } | null;
                        personId: components["schemas"]["Id"];
                        reason: string;
                        requestedAt: components["schemas"]["Instant"];
                        requestedBy: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    decideErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                erasureId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: string;
                    /** @enum {unknown} */
                    decision: "erase" | "refuse";
                    /** @description Rows that name another person of the same name */
                    spare?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string | null;
                        decidedAt: components["schemas"]["Instant"] | null;
                        decidedBy: components["schemas"]["Id"] | null;
                        dueOn: components["schemas"]["Day"];
                        id: components["schemas"]["Id"];
                        personId: components["schemas"]["Id"];
                        reason: string;
                        requestedAt: components["schemas"]["Instant"];
                        requestedBy: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    downloadFile: {
        parameters: {
            query: {
                reason: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                evidenceId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getFactProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                factId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The explanation as it was decided, amounts as text */
                        content: unknown;
                        leaf: components["schemas"]["Sha256"];
                        sealed: {
                            block: {
                                hash: components["schemas"]["Sha256"];
                                /** @description SHA-256 over the public key’s DER */
                                key: string;
                                leafCount: number;
                                number: string;
                                previousHash: components["schemas"]["Sha256"];
                                root: components["schemas"]["Sha256"];
                                sealedAt: components["schemas"]["Instant"];
                                /** @description Ed25519 over the hash’s bytes */
                                signature: string;
                            };
                            key: {
                                fingerprint: components["schemas"]["Sha256"];
                                introducedAt: components["schemas"]["Instant"];
                                /** @description SPKI, base64 */
                                publicKey: string;
                            };
                            /** @description From the leaf upwards (RFC 6962) */
                            path: components["schemas"]["Sha256"][];
                            position: number;
                        } | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getFund: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                fundId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            awardId: components["schemas"]["Id"] | null;
                            balance: components["schemas"]["Money"];
                            held: components["schemas"]["Money"];
                            id: components["schemas"]["Id"];
                            kind: string;
                            number: string;
                            organisationId: components["schemas"]["Id"] | null;
                        }[];
                        balance: components["schemas"]["Money"];
                        currency: string;
                        free: components["schemas"]["Money"];
                        held: components["schemas"]["Money"];
                        holderId: components["schemas"]["Id"];
                        id: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        returns: {
                            amount: components["schemas"]["Money"];
                            bankReference: string;
                            /** @enum {unknown} */
                            cause: "run_off" | "recovery";
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                            valueOn: components["schemas"]["Day"];
                        }[];
                        revision: components["schemas"]["Revision"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getFundFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                fundId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flow"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    returnMoney: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                fundId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    /** @enum {unknown} */
                    cause: "run_off" | "recovery";
                    transfers: {
                        bankReference: string;
                        organisationId: components["schemas"]["Id"];
                    }[];
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: components["schemas"]["Money"];
                            bankReference: string;
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getHouse: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        notice: components["schemas"]["Bilingual"] | null;
                        now: components["schemas"]["Instant"];
                        /** @description Whether the house knows who asks */
                        signedIn: boolean;
                        signIn: {
                            /** @description One steps into a role by POST /demo/sessions */
                            demo: boolean;
                            oidc: {
                                name: string;
                                /** @description Where the browser goes */
                                path: string;
                            } | null;
                            password: boolean;
                            /** @description A link to choose a password goes out by mail */
                            passwordLink: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getImprovement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        actsOn: "frequency" | "severity" | "both";
                        afterFrequency: number | null;
                        afterRisk: number | null;
                        afterSeverity: number | null;
                        awardId: components["schemas"]["Id"];
                        baseline: {
                            frequency: number;
                            risk: number;
                            scaleVersion: string;
                            severity: number;
                        } | null;
                        confirmedAt: components["schemas"]["Instant"] | null;
                        cost: components["schemas"]["Money"] | null;
                        doneOn: components["schemas"]["Day"] | null;
                        evidence: {
                            camera: components["schemas"]["Camera"] | null;
                            duplicateOf: components["schemas"]["Id"] | null;
                            fileId: components["schemas"]["Id"] | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            mediaType: string | null;
                            place: string | null;
                            repeats: {
                                improvementId: components["schemas"]["Id"];
                                /** @enum {unknown} */
                                kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                                place: string | null;
                                siteName: string;
                                takenAt: components["schemas"]["Instant"] | null;
                            } | null;
                            sha256: components["schemas"]["Sha256"] | null;
                            takenAt: components["schemas"]["Instant"] | null;
                            text: string | null;
                            uploadedAt: components["schemas"]["Instant"] | null;
                            uploadedBy: string | null;
                        }[];
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        matchId: components["schemas"]["Id"];
                        measure: string;
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        purchasedOn: components["schemas"]["Day"] | null;
                        removedOn: components["schemas"]["Day"] | null;
                        revision: components["schemas"]["Revision"];
                        riskFlag: string | null;
                        serialNumber: string | null;
                        siteId: components["schemas"]["Id"];
                        siteName: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    completeImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A position on the baseline’s scale */
                    afterFrequency: number;
                    /** @description A position on the baseline’s scale */
                    afterSeverity: number;
                    doneOn: components["schemas"]["Day"];
                    evidence: ({
                        fileId?: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                        place?: string;
                        takenAt?: components["schemas"]["Instant"];
                        text?: string;
                    } | unknown | unknown)[];
                    serialNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        actsOn: "frequency" | "severity" | "both";
                        afterFrequency: number | null;
                        afterRisk: number | null;
                        afterSeverity: number | null;
                        awardId: components["schemas"]["Id"];
                        confirmedAt: components["schemas"]["Instant"] | null;
                        cost: components["schemas"]["Money"] | null;
                        doneOn: components["schemas"]["Day"] | null;
                        evidence: {
                            camera: components["schemas"]["Camera"] | null;
                            duplicateOf: components["schemas"]["Id"] | null;
                            fileId: components["schemas"]["Id"] | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            place: string | null;
                            sha256: components["schemas"]["Sha256"] | null;
                            takenAt: components["schemas"]["Instant"] | null;
                            text: string | null;
                        }[];
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        matchId: components["schemas"]["Id"];
                        measure: string;
                        programmeId: components["schemas"]["Id"];
                        purchasedOn: components["schemas"]["Day"] | null;
                        removedOn: components["schemas"]["Day"] | null;
                        revision: components["schemas"]["Revision"];
                        riskFlag: string | null;
                        serialNumber: string | null;
                        siteId: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    confirmImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                    note?: string;
                    paidNothing: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: ({
                        fileId?: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                        place?: string;
                        takenAt?: components["schemas"]["Instant"];
                        text?: string;
                    } | unknown | unknown)[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        actsOn: "frequency" | "severity" | "both";
                        afterFrequency: number | null;
                        afterRisk: number | null;
                        afterSeverity: number | null;
                        awardId: components["schemas"]["Id"];
                        confirmedAt: components["schemas"]["Instant"] | null;
                        cost: components["schemas"]["Money"] | null;
                        doneOn: components["schemas"]["Day"] | null;
                        evidence: {
                            camera: components["schemas"]["Camera"] | null;
                            duplicateOf: components["schemas"]["Id"] | null;
                            fileId: components["schemas"]["Id"] | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            place: string | null;
                            sha256: components["schemas"]["Sha256"] | null;
                            takenAt: components["schemas"]["Instant"] | null;
                            text: string | null;
                        }[];
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        matchId: components["schemas"]["Id"];
                        measure: string;
                        programmeId: components["schemas"]["Id"];
                        purchasedOn: components["schemas"]["Day"] | null;
                        removedOn: components["schemas"]["Day"] | null;
                        revision: components["schemas"]["Revision"];
                        riskFlag: string | null;
                        serialNumber: string | null;
                        siteId: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recordPurchase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cost: components["schemas"]["Money"];
                    purchasedOn: components["schemas"]["Day"];
                    serialNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    reportRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                improvementId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    removedOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listIndustries: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            en: string;
                            ko: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                jobId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        dueAt: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                        /** @description What falls due: `payment.hold`, `match.answer`, … */
                        kind: string;
                        lastError: string | null;
                        programmeId: components["schemas"]["Id"];
                        retryAt: string | null;
                        revision: components["schemas"]["Revision"];
                        setAsideAt: components["schemas"]["Instant"] | null;
                        /** @enum {unknown} */
                        state: "scheduled" | "failing" | "set_aside" | "done";
                        subjectId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listFailedJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attempts: number;
                            dueAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            /** @description What falls due: `payment.hold`, `match.answer`, … */
                            kind: string;
                            lastError: string | null;
                            programmeId: components["schemas"]["Id"];
                            retryAt: string | null;
                            revision: components["schemas"]["Revision"];
                            setAsideAt: components["schemas"]["Instant"] | null;
                            /** @enum {unknown} */
                            state: "scheduled" | "failing" | "set_aside" | "done";
                            subjectId: components["schemas"]["Id"];
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                matchId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answerDueOn: components["schemas"]["Day"];
                        awardId: components["schemas"]["Id"];
                        declinedBy: ("supplier" | "site") | null;
                        /** @description The explanation as it was decided, amounts as text */
                        explanation: unknown;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        reasonCode: string | null;
                        revision: components["schemas"]["Revision"];
                        siteAcceptedAt: components["schemas"]["Instant"] | null;
                        siteId: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                        supplierAcceptedAt: components["schemas"]["Instant"] | null;
                        supplierBrought: boolean;
                        supplierId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    acceptMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                matchId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    declineMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                matchId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasonCode: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    planImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                matchId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    actsOn: "frequency" | "severity" | "both";
                    cost: components["schemas"]["Money"];
                    /** @enum {unknown} */
                    kind: "product" | "inspection" | "consulting" | "training";
                    measure: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @enum {unknown} */
                        locale: "ko" | "en";
                        name: string;
                        organisationId: components["schemas"]["Id"];
                        organisationKind: string;
                        /** @description All in which the caller has a seat */
                        organisations: {
                            kind: string;
                            name: {
                                en: string | null;
                                ko: string;
                            };
                            organisationId: components["schemas"]["Id"];
                            seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                        }[];
                        personId: components["schemas"]["Id"];
                        /** @description What the caller can sign in by, and how many recovery codes are left */
                        proofs: {
                            oidc: boolean;
                            password: boolean;
                            recoveryCodes: number;
                            totp: boolean;
                        };
                        seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                        session: {
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            signedInBy: "password" | "totp" | "recovery_code" | "oidc" | "demo";
                        } | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listMyAccess: {
        parameters: {
            query?: {
                cursor?: string;
                field?: string;
                from?: components["schemas"]["Instant"];
                limit?: number;
                outcome?: "denied" | "read";
                to?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: components["schemas"]["Instant"];
                            concernedIds: components["schemas"]["Id"][];
                            fields: string[];
                            id: components["schemas"]["Id"];
                            operation: string;
                            organisationId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: components["schemas"]["Id"] | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: components["schemas"]["Id"] | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getMailChoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mail: ("off" | "each" | "daily") | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    chooseMail: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mail: "off" | "each" | "daily";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mail: ("off" | "each" | "daily") | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
                unread?: "true";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            happenedAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            /** @description The path of the subject’s page */
                            link: string;
                            programmeId: components["schemas"]["Id"] | null;
                            readAt: components["schemas"]["Instant"] | null;
                            subjectId: components["schemas"]["Id"];
                            subjectKind: string;
                            text: string;
                            /** @description In the caller’s language */
                            title: string;
                            /** @description The event, `noun.past-participle` */
                            what: string;
                        }[];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                        unread: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                objectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: string | null;
                        applicationId: components["schemas"]["Id"] | null;
                        claimId: components["schemas"]["Id"] | null;
                        grounds: string;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        number: string;
                        organisationId: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "raised" | "upheld" | "dismissed";
                        subjectId: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        subjectKind: "application" | "claim";
                        supplierId: components["schemas"]["Id"];
                        supplierName: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    decideApplicationObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                objectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @enum {unknown} */
                    outcome: "upheld" | "dismissed";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listOrganisationImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationImport"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    readOrganisationImport: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationImportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        askedAt: components["schemas"]["Instant"];
                        askedBy: components["schemas"]["Id"];
                        /** @description The columns of the file; none once its rows are gone */
                        columns: {
                            field: string | null;
                            samples: string[];
                            title: string;
                        }[];
                        encoding: string | null;
                        endedAt: components["schemas"]["Instant"] | null;
                        error: string | null;
                        /** @enum {unknown} */
                        format: "xlsx" | "csv";
                        found: {
                            bad: number;
                            changed: number;
                            done: number;
                            registered: number;
                            unchanged: number;
                            warned: number;
                        } | null;
                        headRow: number;
                        id: components["schemas"]["Id"];
                        made: {
                            bad: number;
                            changed: number;
                            done: number;
                            registered: number;
                            unchanged: number;
                            warned: number;
                        } | null;
                        mode: ("all_or_nothing" | "good_rows") | null;
                        problemCounts: {
                            code: string;
                            column: number | null;
                            count: number;
                            /** @description What was expected, in the caller’s language */
                            says: string;
                        }[];
                        rowCount: number;
                        rowsGoneAt: components["schemas"]["Instant"] | null;
                        settings: {
                            asOf: components["schemas"]["Day"];
                            columns: {
                                asOf?: components["schemas"]["Day"];
                                field: string | null;
                                source?: string;
                                validUntil?: components["schemas"]["Day"];
                            }[];
                            /** @enum {unknown} */
                            kind: "company" | "agency" | "bank" | "ministry" | "verifier" | "auditor";
                            source: string;
                            validUntil: components["schemas"]["Day"] | null;
                        } | null;
                        sha256: components["schemas"]["Sha256"];
                        sizeBytes: number;
                        /** @enum {unknown} */
                        state: "read" | "checking" | "checked" | "importing" | "imported" | "cancelled" | "failed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    cancelOrganisationImport: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationImportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    checkOrganisationImport: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationImportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf: components["schemas"]["Day"];
                    columns: {
                        asOf?: components["schemas"]["Day"];
                        field: string | null;
                        source?: string;
                        validUntil?: components["schemas"]["Day"];
                    }[];
                    /** @enum {unknown} */
                    kind: "company" | "agency" | "bank" | "ministry" | "verifier" | "auditor";
                    source: string;
                    validUntil: components["schemas"]["Day"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    importOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationImportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mode: "all_or_nothing" | "good_rows";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listImportProblems: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationImportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            cells: string[];
                            problems: {
                                code: string;
                                column: number | null;
                                /** @description What was expected, in the caller’s language */
                                says: string;
                            }[];
                            row: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listLookAlikes: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            one: components["schemas"]["Organisation"];
                            other: components["schemas"]["Organisation"];
                            why: ("same_name" | "near_name" | "near_business_number" | "same_corporate_number")[];
                        }[];
                        /** @description Whether there are more than are shown */
                        more: boolean;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                kind?: string;
                limit?: number;
                q?: string;
                region?: string;
                sort?: "name" | "-name" | "kind" | "-kind" | "region" | "-region" | "businessNumber" | "-businessNumber";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: components["schemas"]["Organisation"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    registerOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        businessNumber?: string;
                        data: {
                            asOf: components["schemas"]["Day"];
                            key: string;
                            source: string;
                            validUntil?: components["schemas"]["Day"];
                            value: string | number | boolean | string[];
                        }[];
                        key?: string;
                        /** @enum {unknown} */
                        kind: "agency" | "bank" | "ministry" | "company" | "verifier" | "auditor" | "house";
                        nameEn?: string;
                        nameKo: string;
                        people: {
                            /** Format: email */
                            email: string;
                            /** @enum {unknown} */
                            locale: "ko" | "en";
                            name: string;
                            seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                        }[];
                        region?: string;
                        representative?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            people: {
                                email: string;
                                id: components["schemas"]["Id"];
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        businessNumber: string | null;
                        corporateNumber: string | null;
                        /** @description The latest of each name */
                        data: {
                            asOf: components["schemas"]["Day"];
                            /** @description Whether its last valid day is over: rules take it as not known */
                            expired: boolean;
                            id: components["schemas"]["Id"];
                            key: string;
                            recordedAt: components["schemas"]["Instant"];
                            source: string;
                            validUntil: components["schemas"]["Day"] | null;
                            value: unknown;
                        }[];
                        /** @description What was said before, or of an earlier day, the newest first; at most 500 */
                        earlier: components["schemas"]["Datum"][];
                        id: components["schemas"]["Id"];
                        key: string | null;
                        /** @enum {unknown} */
                        kind: "agency" | "bank" | "ministry" | "company" | "verifier" | "auditor" | "house";
                        /** @description Those that were found to be this one; their data are among its own */
                        mergedFrom: {
                            businessNumber: string | null;
                            id: components["schemas"]["Id"];
                            nameKo: string;
                        }[];
                        mergedIntoId: components["schemas"]["Id"] | null;
                        nameEn: string | null;
                        nameKo: string;
                        region: string | null;
                        revision: components["schemas"]["Revision"];
                        ties: {
                            asOf: components["schemas"]["Day"];
                            /** @description Whether it was recorded of this one: that it supplies the other, and not the reverse */
                            from: boolean;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "affiliate" | "same_representative" | "supplies";
                            other: {
                                id: components["schemas"]["Id"];
                                nameEn: string | null;
                                nameKo: string;
                            };
                            source: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listOrganisationAccess: {
        parameters: {
            query?: {
                cursor?: string;
                field?: string;
                from?: components["schemas"]["Instant"];
                limit?: number;
                outcome?: "denied" | "read";
                to?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: components["schemas"]["Instant"];
                            concernedIds: components["schemas"]["Id"][];
                            fields: string[];
                            id: components["schemas"]["Id"];
                            operation: string;
                            organisationId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: components["schemas"]["Id"] | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: components["schemas"]["Id"] | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recordDatum: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf: components["schemas"]["Day"];
                    key: string;
                    source: string;
                    validUntil?: components["schemas"]["Day"];
                    value: string | number | boolean | string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Datum"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    mergeOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    intoId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            id: components["schemas"]["Id"];
                            name: string;
                            seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    registerPeople: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        /** Format: email */
                        email: string;
                        /** @enum {unknown} */
                        locale: "ko" | "en";
                        name: string;
                        seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            id: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    tieOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf: components["schemas"]["Day"];
                    /** @enum {unknown} */
                    kind: "affiliate" | "same_representative" | "supplies";
                    otherId: components["schemas"]["Id"];
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    unmergeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                            id: components["schemas"]["Id"];
                            oldSecretUntil: components["schemas"]["Instant"] | null;
                            organisationId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "active" | "off" | "ended";
                            url: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                    url: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                        id: components["schemas"]["Id"];
                        oldSecretUntil: components["schemas"]["Instant"] | null;
                        organisationId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @description `whsec_…` (standard-webhooks); shown once */
                        secret: string;
                        /** @enum {unknown} */
                        state: "active" | "off" | "ended";
                        url: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getOutbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            /** @enum {unknown} */
                            channel: "mail" | "webhook";
                            count: number;
                            oldest: components["schemas"]["Instant"];
                            /** @enum {unknown} */
                            state: "waiting" | "sent" | "dead";
                        }[];
                        /** @enum {unknown} */
                        mail: "folder" | "smtp" | "none";
                        notice: {
                            en: string;
                            ko: string;
                        } | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: boolean;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description With which one signs in now */
                        email: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    requestPasswordLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"];
                        approvedBy: components["schemas"]["Id"] | null;
                        awardId: components["schemas"]["Id"] | null;
                        bankReference: string | null;
                        claimId: components["schemas"]["Id"] | null;
                        fundId: components["schemas"]["Id"];
                        history: components["schemas"]["Fact"][];
                        holdId: components["schemas"]["Id"];
                        id: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: components["schemas"]["Money"];
                        payeeId: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        releasedBy: components["schemas"]["Id"] | null;
                        returnedReason: string | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: components["schemas"]["Day"] | null;
                        verificationId: components["schemas"]["Id"] | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recordBankReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    correctPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    reason: string;
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    downloadPaymentDocument: {
        parameters: {
            query?: {
                hash?: components["schemas"]["Sha256"];
                language?: "ko" | "en";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    issuePaymentDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description As the footer bears it: SHA-256 of the content’s canonical JSON */
                        contentHash: string;
                        fileHash: components["schemas"]["Sha256"];
                        id: components["schemas"]["Id"];
                        issuedAt: components["schemas"]["Instant"];
                        /** @enum {unknown} */
                        kind: "agreement" | "award_letter" | "payment_statement";
                        /** @enum {unknown} */
                        language: "ko" | "en";
                        number: string;
                        revision: components["schemas"]["Revision"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    explainPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentExplanation"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    reissuePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    releasePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    settlePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    invitePeople: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personIds: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            expiresAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            personId: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        off: boolean;
                        personId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    agreePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                planId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getPlanPeers: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                planId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awardId: components["schemas"]["Id"];
                        metrics: {
                            belowFloor: boolean;
                            floor: {
                                decimal: string;
                                /** @description As a fraction: 181/2 */
                                exact: string;
                            };
                            higherThan: number;
                            label: components["schemas"]["Bilingual"];
                            metric: string;
                            peers: {
                                awardId: components["schemas"]["Id"];
                                perMillionWon: {
                                    decimal: string;
                                    /** @description As a fraction: 181/2 */
                                    exact: string;
                                };
                                supplierName: string;
                                target: number;
                            }[];
                            perMillionWon: {
                                decimal: string;
                                /** @description As a fraction: 181/2 */
                                exact: string;
                            };
                            quartiles: {
                                lower: {
                                    decimal: string;
                                    /** @description As a fraction: 181/2 */
                                    exact: string;
                                };
                                median: {
                                    decimal: string;
                                    /** @description As a fraction: 181/2 */
                                    exact: string;
                                };
                                upper: {
                                    decimal: string;
                                    /** @description As a fraction: 181/2 */
                                    exact: string;
                                };
                            } | null;
                            target: number;
                            unit: components["schemas"]["Bilingual"];
                        }[];
                        on: components["schemas"]["Day"];
                        planId: components["schemas"]["Id"];
                        sequence: number;
                        supplierName: string;
                        support: components["schemas"]["Money"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    returnPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                planId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    secondPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                planId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    receivePledge: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                pledgeCallId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeCall"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    callPledge: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                pledgeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    awardId?: components["schemas"]["Id"];
                    dueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeCall"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    findProgrammes: {
        parameters: {
            query?: {
                answers?: string;
                businessNumber?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How those were asked that the reader has answered */
                        answered: {
                            /** @description How it is asked: a field of a form, with its words in two languages */
                            field: unknown;
                            name: string;
                        }[];
                        company: {
                            known: {
                                asOf: components["schemas"]["Day"];
                                /** @description How it is asked: a field of a form, with its words in two languages */
                                field: unknown;
                                name: string;
                                source: string;
                                validUntil: components["schemas"]["Day"] | null;
                                /** @description As an answer would say it */
                                value: unknown;
                            }[];
                            nameEn: string | null;
                            nameKo: string;
                            /** @description Whether the reader acts for it, and all its data were read */
                            own: boolean;
                        } | null;
                        items: {
                            /** @description Whether the answer rests on a condition that no article or law states: ask the agency */
                            byModel: boolean;
                            gives: components["schemas"]["Bilingual"][];
                            grounds: {
                                /** @enum {unknown} */
                                basis: "article" | "law" | "proposal";
                                /** @description Whether it keeps out whoever it is true of */
                                forbids: boolean;
                                id: string;
                                /** @description True, or where it forbids not true */
                                met: boolean;
                                reason: components["schemas"]["Bilingual"];
                                /** @description What the condition asks exactly, with the figures of the day */
                                sentence: {
                                    en: string;
                                    ko: string;
                                };
                                source: {
                                    label: components["schemas"]["Bilingual"];
                                    url?: string;
                                };
                            }[];
                            /** @description Names of the questions that can still change the answer */
                            missing: string[];
                            programme: string;
                            programmeId: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            standing: "fits" | "asks" | "nearly" | "outside";
                            summary: components["schemas"]["Bilingual"];
                            title: components["schemas"]["Bilingual"];
                            track: string;
                            trackTitle: components["schemas"]["Bilingual"];
                            window: {
                                closesAt?: components["schemas"]["Instant"];
                                opensAt?: components["schemas"]["Instant"];
                                /** @enum {unknown} */
                                state: "open" | "opens" | "closed" | "unstated";
                            };
                        }[];
                        on: components["schemas"]["Day"];
                        questions: {
                            decides: number;
                            /** @description How it is asked: a field of a form, with its words in two languages */
                            field: unknown;
                            /** @description What the answer is sent under */
                            name: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Programme"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreementId: components["schemas"]["Id"] | null;
                        endsOn: components["schemas"]["Day"] | null;
                        fundId: components["schemas"]["Id"] | null;
                        gives: ("grant" | "loan" | "guarantee" | "insurance" | "tax_credit" | "savings" | "proof_of_concept" | "investment" | "place_in_centre" | "mentoring" | "advice" | "training" | "equipment" | "market_access" | "compute_hours" | "shared_facility")[];
                        id: components["schemas"]["Id"];
                        key: string;
                        notice: components["schemas"]["Bilingual"] | null;
                        offer: {
                            fromYear: number | null;
                            /** @enum {unknown} */
                            state: "offered" | "historical";
                            toYear: number | null;
                        } | null;
                        operatorId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @description whether the whole flow runs here, or is told of alone */
                        runs: boolean;
                        startsOn: components["schemas"]["Day"] | null;
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                        summary: components["schemas"]["Bilingual"] | null;
                        title: components["schemas"]["Bilingual"] | null;
                        versionId: components["schemas"]["Id"] | null;
                        versions: components["schemas"]["Version"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    draftAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                limit?: number;
                origin?: string;
                q?: string;
                region?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state" | "submittedAt" | "-submittedAt" | "rank" | "-rank";
                state?: string;
                supplierId?: components["schemas"]["Id"];
                track?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            id: components["schemas"]["Id"];
                            number: string;
                            /** @enum {unknown} */
                            origin: "applied" | "discovered";
                            programmeId: components["schemas"]["Id"];
                            programmeVersionId: components["schemas"]["Id"];
                            rank: number | null;
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            submittedAt: components["schemas"]["Instant"] | null;
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                            track: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    draftApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The fields of the track’s form, as the programme file describes them */
                    form?: {
                        [key: string]: unknown;
                    };
                    track: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eligibility: unknown | null;
                        form: unknown | null;
                        id: components["schemas"]["Id"];
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        rank: number | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: components["schemas"]["Instant"] | null;
                        supplierId: components["schemas"]["Id"];
                        track: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listAwards: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                funderId?: components["schemas"]["Id"];
                hazard?: string;
                limit?: number;
                q?: string;
                region?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state" | "endsOn" | "-endsOn";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            applicationId: components["schemas"]["Id"];
                            /** @description Ended with money in hand: a clawback notice follows */
                            clawbackFollows: boolean;
                            endedCause: string | null;
                            endsOn: components["schemas"]["Day"] | null;
                            funderId: components["schemas"]["Id"];
                            fundId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            number: string;
                            programmeId: components["schemas"]["Id"];
                            programmeVersionId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                count?: "true";
                cursor?: string;
                hazard?: string;
                kind?: string;
                limit?: number;
                q?: string;
                region?: string;
                siteId?: components["schemas"]["Id"];
                sort?: "siteNumber" | "-siteNumber" | "siteName" | "-siteName" | "state" | "-state" | "kind" | "-kind" | "happenedOn" | "-happenedOn";
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            answer: string | null;
                            awardId: components["schemas"]["Id"] | null;
                            finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                            happenedOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            improvementId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            kind: "complaint" | "accident";
                            programmeId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            siteId: components["schemas"]["Id"];
                            siteName: string;
                            siteNumber: string;
                            /** @enum {unknown} */
                            state: "open" | "closed";
                            text: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getCharts: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charts"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                count?: "true";
                cursor?: string;
                kind?: string;
                limit?: number;
                q?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state" | "kind" | "-kind" | "frozenAt" | "-frozenAt";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            amount: components["schemas"]["Money"] | null;
                            awardId: components["schemas"]["Id"];
                            awardNumber: string;
                            frozenAt: components["schemas"]["Instant"] | null;
                            frozenHash: components["schemas"]["Sha256"] | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "interim" | "final";
                            nonceCommitment: components["schemas"]["Sha256"];
                            number: string;
                            objectionUntil: components["schemas"]["Day"] | null;
                            objectionWaivedAt: components["schemas"]["Instant"] | null;
                            programmeId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            sequence: number;
                            /** @enum {unknown} */
                            state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    decideClaims: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Claim"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    closeProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getDecisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            amount: components["schemas"]["Money"] | null;
                            decided: number | null;
                            /** @enum {unknown} */
                            kind: "interim" | "final";
                            paysNothing: number | null;
                        }[];
                        matches: {
                            count: number | null;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                        }[];
                        payments: {
                            amount: components["schemas"]["Money"] | null;
                            count: number | null;
                            /** @enum {unknown} */
                            kind: "stage_1" | "stage_2" | "verification_fee";
                        }[];
                        receivables: {
                            amount: components["schemas"]["Money"] | null;
                            count: number | null;
                        };
                        selections: {
                            applied: number | null;
                            decidedAt: components["schemas"]["Instant"] | null;
                            eligible: number | null;
                            selected: number | null;
                            /** @description Companies that signed an award agreement, where the file has them named; never one that was declined */
                            supported: string[];
                            title: components["schemas"]["Bilingual"];
                            track: string;
                            waiting: number | null;
                        }[];
                        versions: {
                            contentId: components["schemas"]["Sha256"];
                            id: components["schemas"]["Id"];
                            number: number;
                            publishedAt: components["schemas"]["Instant"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    discoverSupplier: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationId: components["schemas"]["Id"];
                    reason: string;
                    track: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getMatchBoard: {
        parameters: {
            query?: {
                hazard?: string;
                region?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cell: {
                            hazard: string;
                            region: string;
                            sites: {
                                answerDueOn: components["schemas"]["Day"] | null;
                                availableFrom: components["schemas"]["Day"];
                                availableTo: components["schemas"]["Day"];
                                matchId: components["schemas"]["Id"] | null;
                                name: string;
                                number: string;
                                reportedRisk: number;
                                siteId: components["schemas"]["Id"];
                                size: string;
                                /** @enum {unknown} */
                                state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                                supplierId: components["schemas"]["Id"] | null;
                                waits: {
                                    next: components["schemas"]["Id"] | null;
                                    others: {
                                        counts: {
                                            [key: string]: number;
                                        };
                                        shown: {
                                            because: string;
                                            supplierId: components["schemas"]["Id"];
                                        }[];
                                    };
                                    /** @description In the queue of the whole programme */
                                    place: number;
                                    priority: {
                                        risk: {
                                            product: string;
                                            value: string;
                                            weight: string;
                                        };
                                        shortfall: {
                                            product: string;
                                            value: string;
                                            weight: string;
                                        };
                                        size: {
                                            product: string;
                                            value: string;
                                            weight: string;
                                        };
                                        total: string;
                                    };
                                } | null;
                            }[];
                            sitesCount: number;
                            suppliers: {
                                awardId: components["schemas"]["Id"];
                                capacity: number;
                                endsOn: components["schemas"]["Day"];
                                left: number;
                                living: number;
                                /** @description Whether its plan names this hazard and this region */
                                serves: boolean;
                                startsOn: components["schemas"]["Day"];
                                supplierId: components["schemas"]["Id"];
                                supplierName: string;
                            }[];
                        } | null;
                        cells: {
                            blindSpot: boolean;
                            hazard: string;
                            improved: number;
                            /** @description Places left at the suppliers that serve the cell; each may serve other cells as well */
                            left: number;
                            matched: number;
                            open: number;
                            proposed: number;
                            region: string;
                            suppliers: number;
                        }[];
                        hazards: {
                            code: string;
                            label: components["schemas"]["Bilingual"];
                        }[];
                        regions: {
                            code: string;
                            en: string;
                            ko: string;
                            silent: boolean;
                        }[];
                        total: {
                            improved: number;
                            left: number;
                            matched: number;
                            open: number;
                            proposed: number;
                        };
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                count?: "true";
                cursor?: string;
                hazard?: string;
                limit?: number;
                q?: string;
                reasonCode?: string;
                region?: string;
                siteId?: components["schemas"]["Id"];
                sort?: "siteNumber" | "-siteNumber" | "siteName" | "-siteName" | "supplierName" | "-supplierName" | "state" | "-state" | "answerDueOn" | "-answerDueOn";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            answerDueOn: components["schemas"]["Day"];
                            awardId: components["schemas"]["Id"];
                            declinedBy: ("supplier" | "site") | null;
                            id: components["schemas"]["Id"];
                            programmeId: components["schemas"]["Id"];
                            reasonCode: string | null;
                            revision: components["schemas"]["Revision"];
                            siteAcceptedAt: components["schemas"]["Instant"] | null;
                            siteId: components["schemas"]["Id"];
                            siteName: string;
                            siteNumber: string;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                            supplierAcceptedAt: components["schemas"]["Instant"] | null;
                            supplierBrought: boolean;
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    proposeMatches: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limit: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Match"][];
                        unmatched: {
                            others: {
                                counts: {
                                    [key: string]: number;
                                };
                                shown: {
                                    because: string;
                                    supplierId: components["schemas"]["Id"];
                                }[];
                            };
                            place: number;
                            siteId: components["schemas"]["Id"];
                        }[];
                        unmatchedCount: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listObjections: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                limit?: number;
                q?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state";
                state?: string;
                subjectId?: components["schemas"]["Id"];
                subjectKind?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            answer: string | null;
                            grounds: string;
                            id: components["schemas"]["Id"];
                            number: string;
                            organisationId: components["schemas"]["Id"];
                            programmeId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "raised" | "upheld" | "dismissed";
                            subjectId: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            subjectKind: "application" | "claim";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getOutreach: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cellsWithoutSupplier: {
                            hazard: string;
                            installed: number;
                            knownNeed: number;
                            openNeed: number;
                            region: string;
                            size: string;
                        }[];
                        regionsWithoutApplication: {
                            code: string;
                            en: string;
                            ko: string;
                        }[];
                        suppliers: {
                            agreed: number;
                            noes: {
                                /** @enum {unknown} */
                                by: "supplier" | "site" | "both";
                                count: number;
                                /** @enum {unknown} */
                                outcome: "declined" | "expired";
                                reasonCode: string | null;
                            }[];
                            proposed: number;
                            supplierId: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                claimId?: components["schemas"]["Id"];
                count?: "true";
                cursor?: string;
                kind?: string;
                limit?: number;
                payeeId?: components["schemas"]["Id"];
                q?: string;
                sort?: "number" | "-number" | "payeeName" | "-payeeName" | "state" | "-state" | "kind" | "-kind" | "amount" | "-amount" | "valueOn" | "-valueOn";
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            amount: components["schemas"]["Money"];
                            approvedBy: components["schemas"]["Id"] | null;
                            awardId: components["schemas"]["Id"] | null;
                            bankReference: string | null;
                            claimId: components["schemas"]["Id"] | null;
                            fundId: components["schemas"]["Id"];
                            holdId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "stage_1" | "stage_2" | "verification_fee";
                            number: string;
                            offset: components["schemas"]["Money"];
                            payeeId: components["schemas"]["Id"];
                            payeeName: string;
                            programmeId: components["schemas"]["Id"];
                            releasedBy: components["schemas"]["Id"] | null;
                            returnedReason: string | null;
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                            valueOn: components["schemas"]["Day"] | null;
                            verificationId: components["schemas"]["Id"] | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    releasePayments: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paymentIds: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            payment: components["schemas"]["Payment"] | null;
                            paymentId: components["schemas"]["Id"];
                            problem: components["schemas"]["Problem"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    settlePayments: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        bankReference: string;
                        paymentId: components["schemas"]["Id"];
                        valueOn: components["schemas"]["Day"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            payment: components["schemas"]["Payment"] | null;
                            paymentId: components["schemas"]["Id"];
                            problem: components["schemas"]["Problem"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getRanking: {
        parameters: {
            query?: {
                track?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hindrance: {
                            code: string;
                            reason: string;
                        } | null;
                        leftOut: {
                            count: number;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        }[];
                        places: number;
                        /** @description Conditions that the ineligible did not meet; one may have failed several */
                        reasons: {
                            count: number;
                            id: string;
                            reason: components["schemas"]["Bilingual"];
                        }[];
                        rows: {
                            applicationId: components["schemas"]["Id"];
                            belowBy: ({
                                /** @enum {unknown} */
                                kind: "score" | "draw";
                            } | {
                                criterion: string;
                                /** @constant */
                                kind: "tie_key";
                                label: components["schemas"]["Bilingual"];
                            }) | null;
                            next: {
                                /** @enum {unknown} */
                                outcome: "selected" | "waiting" | "not_selected";
                                waitingPlace: number | null;
                            } | null;
                            number: string;
                            place: number | null;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                            total: {
                                decimal: string;
                                /** @description As a fraction: 181/2 */
                                exact: string;
                            } | null;
                        }[];
                        tieKeys: {
                            key: string;
                            label: components["schemas"]["Bilingual"];
                        }[];
                        title: components["schemas"]["Bilingual"];
                        track: string;
                        waitingPlaces: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    rankApplications: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    track: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            number: string;
                            /** @enum {unknown} */
                            origin: "applied" | "discovered";
                            programmeId: components["schemas"]["Id"];
                            programmeVersionId: components["schemas"]["Id"];
                            rank: number | null;
                            revision: components["schemas"]["Revision"];
                            selection: unknown | null;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            submittedAt: components["schemas"]["Instant"] | null;
                            supplierId: components["schemas"]["Id"];
                            track: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listReceivables: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                cause?: string;
                count?: "true";
                cursor?: string;
                limit?: number;
                q?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state" | "cause" | "-cause" | "amount" | "-amount" | "replyDueOn" | "-replyDueOn";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            amount: components["schemas"]["Money"];
                            awardId: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                            decidedBy: components["schemas"]["Id"] | null;
                            decision: string | null;
                            id: components["schemas"]["Id"];
                            notice: string;
                            noticedBy: components["schemas"]["Id"] | null;
                            number: string;
                            open: components["schemas"]["Money"] | null;
                            programmeId: components["schemas"]["Id"];
                            recovered: components["schemas"]["Money"];
                            reply: string | null;
                            replyDueOn: components["schemas"]["Day"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                            writeOffReason: string | null;
                            writtenOff: components["schemas"]["Money"];
                            writtenOffBy: components["schemas"]["Id"] | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                funderId?: components["schemas"]["Id"];
                limit?: number;
                q?: string;
                reasonCode?: string;
                sort?: "number" | "-number" | "supplierName" | "-supplierName" | "state" | "-state" | "answerDueOn" | "-answerDueOn";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            answerDueOn: components["schemas"]["Day"];
                            applicationId: components["schemas"]["Id"];
                            applicationNumber: string;
                            awardId: components["schemas"]["Id"] | null;
                            funderId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            programmeId: components["schemas"]["Id"];
                            reason: string | null;
                            reasonCode: string | null;
                            recommenderId: components["schemas"]["Id"];
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                            supplierId: components["schemas"]["Id"];
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                count?: "true";
                cursor?: string;
                destinationId?: components["schemas"]["Id"];
                limit?: number;
                organisationId?: components["schemas"]["Id"];
                q?: string;
                sort?: "organisationName" | "-organisationName" | "state" | "-state" | "target" | "-target" | "consentedAt" | "-consentedAt";
                state?: string;
                target?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            consentedAt: components["schemas"]["Instant"];
                            destinationId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                            organisationName: string;
                            outcome: string | null;
                            programmeId: components["schemas"]["Id"];
                            reason: string | null;
                            reasonCode: string | null;
                            revision: components["schemas"]["Revision"];
                            /** @enum {unknown} */
                            state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                            /** @description A destination of the programme file */
                            target: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    consentToReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    startRunOff: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listSimulations: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            againstId: components["schemas"]["Id"] | null;
                            againstNumber: number | null;
                            askedAt: components["schemas"]["Instant"];
                            askedBy: components["schemas"]["Id"];
                            contentId: components["schemas"]["Sha256"];
                            /** @description Whether it is a file that was never loaded */
                            draft: boolean;
                            endedAt: components["schemas"]["Instant"] | null;
                            error: string | null;
                            id: components["schemas"]["Id"];
                            /** @description The number of the version, or that the draft’s file bears */
                            number: number;
                            organisationId: components["schemas"]["Id"];
                            over: {
                                firms: number | null;
                                /** @enum {unknown} */
                                kind: "registry" | "population";
                                revision: string | null;
                                seed: number | null;
                                statistics: components["schemas"]["Sha256"] | null;
                                /** @description Whether the companies are made up */
                                synthetic: boolean;
                            };
                            programmeId: components["schemas"]["Id"];
                            progress: {
                                done: number;
                                /** @enum {unknown} */
                                step: "reads" | "decides";
                                total: number | null;
                            } | null;
                            /** @enum {unknown} */
                            state: "running" | "done" | "cancelled" | "failed";
                            track: string;
                            trackTitle: components["schemas"]["Bilingual"];
                            versionId: components["schemas"]["Id"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    startSimulation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A version that it is held against */
                    againstId?: components["schemas"]["Id"];
                    file?: string;
                    /** @description Companies that are made up; else the registry */
                    population?: {
                        firms: number;
                        seed: number;
                    };
                    /** @description The text of a programme file, in place of a version */
                    source?: string;
                    track: string;
                    versionId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        againstId: components["schemas"]["Id"] | null;
                        againstNumber: number | null;
                        askedAt: components["schemas"]["Instant"];
                        askedBy: components["schemas"]["Id"];
                        contentId: components["schemas"]["Sha256"];
                        /** @description Whether it is a file that was never loaded */
                        draft: boolean;
                        endedAt: components["schemas"]["Instant"] | null;
                        error: string | null;
                        id: components["schemas"]["Id"];
                        /** @description The number of the version, or that the draft’s file bears */
                        number: number;
                        organisationId: components["schemas"]["Id"];
                        over: {
                            firms: number | null;
                            /** @enum {unknown} */
                            kind: "registry" | "population";
                            revision: string | null;
                            seed: number | null;
                            statistics: components["schemas"]["Sha256"] | null;
                            /** @description Whether the companies are made up */
                            synthetic: boolean;
                        };
                        programmeId: components["schemas"]["Id"];
                        progress: {
                            done: number;
                            /** @enum {unknown} */
                            step: "reads" | "decides";
                            total: number | null;
                        } | null;
                        /** @enum {unknown} */
                        state: "running" | "done" | "cancelled" | "failed";
                        track: string;
                        trackTitle: components["schemas"]["Bilingual"];
                        versionId: components["schemas"]["Id"] | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listSites: {
        parameters: {
            query?: {
                awardId?: components["schemas"]["Id"];
                count?: "true";
                cursor?: string;
                hazard?: string;
                industry?: string;
                limit?: number;
                organisationId?: components["schemas"]["Id"];
                q?: string;
                region?: string;
                size?: string;
                sort?: "number" | "-number" | "name" | "-name" | "state" | "-state" | "region" | "-region" | "hazard" | "-hazard" | "size" | "-size" | "employees" | "-employees" | "reportedRisk" | "-reportedRisk";
                state?: string;
                supplierId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count?: number;
                        items: {
                            availableFrom: components["schemas"]["Day"];
                            availableTo: components["schemas"]["Day"];
                            broughtById: components["schemas"]["Id"] | null;
                            employees: number;
                            hazard: string;
                            id: components["schemas"]["Id"];
                            industry: string;
                            name: string;
                            number: string;
                            organisationId: components["schemas"]["Id"];
                            organisationName: string;
                            programmeId: components["schemas"]["Id"];
                            region: string;
                            reportedRisk: number;
                            revision: components["schemas"]["Revision"];
                            size: string;
                            /** @enum {unknown} */
                            state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    applyAsSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    availableFrom: components["schemas"]["Day"];
                    availableTo: components["schemas"]["Day"];
                    broughtById?: components["schemas"]["Id"];
                    /** @description The fields of the programme’s form for sites */
                    form: {
                        [key: string]: unknown;
                    };
                    name: string;
                    otherSupport: {
                        equipment: string;
                        scheme: string;
                    }[];
                    reportedRisk: {
                        frequency: number;
                        severity: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        availableFrom: components["schemas"]["Day"];
                        availableTo: components["schemas"]["Day"];
                        broughtById: components["schemas"]["Id"] | null;
                        /** @description The explanation as it was decided, amounts as text */
                        eligibility: unknown;
                        employees: number;
                        hazard: string;
                        id: components["schemas"]["Id"];
                        industry: string;
                        name: string;
                        number: string;
                        organisationId: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        region: string;
                        reportedRisk: number;
                        revision: components["schemas"]["Revision"];
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSupplierFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                organisationId: components["schemas"]["Id"];
                programmeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applications: {
                            id: components["schemas"]["Id"];
                            number: string;
                            /** @enum {unknown} */
                            origin: "applied" | "discovered";
                            outcome: string | null;
                            rank: number | null;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            submittedAt: components["schemas"]["Instant"] | null;
                            total: string | null;
                            track: string;
                        }[];
                        awards: {
                            endedCause: string | null;
                            endsOn: components["schemas"]["Day"] | null;
                            id: components["schemas"]["Id"];
                            number: string;
                            /** @enum {unknown} */
                            state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        }[];
                        cases: {
                            finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                            happenedOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "complaint" | "accident";
                            siteId: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            state: "open" | "closed";
                        }[];
                        claims: {
                            amount: components["schemas"]["Money"] | null;
                            frozenAt: components["schemas"]["Instant"] | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "interim" | "final";
                            number: string;
                            /** @enum {unknown} */
                            state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        }[];
                        /** @description What the registry says of it, as far as the programme’s rules read it */
                        data: {
                            asOf: components["schemas"]["Day"];
                            key: string;
                            label: components["schemas"]["Bilingual"];
                            source: string;
                            validUntil: components["schemas"]["Day"] | null;
                            value: unknown;
                        }[];
                        /** @description All facts about it and what is its own, oldest first: for those who oversee the programme */
                        history: {
                            id: components["schemas"]["Id"];
                            occurredAt: components["schemas"]["Instant"];
                            subjectId: components["schemas"]["Id"];
                            subjectKind: string;
                            what: string;
                        }[];
                        historyCount: number;
                        objections: {
                            id: components["schemas"]["Id"];
                            state: string;
                            subjectId: components["schemas"]["Id"];
                            subjectKind: string;
                        }[];
                        paid: components["schemas"]["Money"];
                        payments: {
                            amount: components["schemas"]["Money"];
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "stage_1" | "stage_2" | "verification_fee";
                            number: string;
                            /** @enum {unknown} */
                            state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                            valueOn: components["schemas"]["Day"] | null;
                        }[];
                        plans: {
                            awardId: components["schemas"]["Id"];
                            capacitySites: number;
                            endsOn: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            returnedReason: string | null;
                            sequence: number;
                            stage1: components["schemas"]["Money"];
                            stage2Ceiling: components["schemas"]["Money"];
                            startsOn: components["schemas"]["Day"];
                            /** @enum {unknown} */
                            state: "proposed" | "returned" | "agreed" | "replaced";
                            targets: {
                                metric: string;
                                target: number;
                            }[];
                        }[];
                        programmeId: components["schemas"]["Id"];
                        receivables: {
                            amount: components["schemas"]["Money"];
                            /** @enum {unknown} */
                            cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                            id: components["schemas"]["Id"];
                            number: string;
                            open: components["schemas"]["Money"] | null;
                            /** @enum {unknown} */
                            state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        }[];
                        recommendations: {
                            answerDueOn: components["schemas"]["Day"];
                            applicationId: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            reasonCode: string | null;
                            state: string;
                        }[];
                        sites: {
                            confirmed: number;
                            hazard: string;
                            id: components["schemas"]["Id"];
                            improvements: number;
                            name: string;
                            number: string;
                            region: string;
                            /** @enum {unknown} */
                            state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                        }[];
                        supplier: {
                            businessNumber: string | null;
                            id: components["schemas"]["Id"];
                            nameEn: string | null;
                            nameKo: string;
                            region: string | null;
                            revision: components["schemas"]["Revision"];
                        };
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getReceivable: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: components["schemas"]["Money"];
                        awardId: components["schemas"]["Id"];
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: components["schemas"]["Id"] | null;
                        decision: string | null;
                        explanation: unknown | null;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        instalments: {
                            amount: components["schemas"]["Money"];
                            dueOn: components["schemas"]["Day"];
                            number: number;
                            paid: components["schemas"]["Money"];
                            /** @enum {unknown} */
                            state: "paid" | "due" | "overdue";
                        }[];
                        notice: string;
                        noticedBy: components["schemas"]["Id"] | null;
                        number: string;
                        /** @description What payments of the award are to set off when they are paid */
                        offsetUnderWay: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        open: components["schemas"]["Money"] | null;
                        programmeId: components["schemas"]["Id"];
                        recovered: components["schemas"]["Money"];
                        recoveries: {
                            amount: components["schemas"]["Money"];
                            bankReference: string | null;
                            id: components["schemas"]["Id"];
                            /** @enum {unknown} */
                            kind: "offset" | "repayment" | "write_off";
                            onDay: components["schemas"]["Day"];
                            paymentId: components["schemas"]["Id"] | null;
                        }[];
                        reply: string | null;
                        replyDueOn: components["schemas"]["Day"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        supplierId: components["schemas"]["Id"];
                        supplierName: string;
                        writeOffReason: string | null;
                        writtenOff: components["schemas"]["Money"];
                        writtenOffBy: components["schemas"]["Id"] | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    decideClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    outcome: "drop";
                    reason: string;
                } | {
                    amount: components["schemas"]["Money"];
                    instalments?: {
                        count: number;
                        firstDueOn: components["schemas"]["Day"];
                    };
                    /** @constant */
                    outcome: "claim";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    offsetReceivable: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    paymentId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recordRepayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["Money"];
                    bankReference: string;
                    valueOn: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    replyToClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reply: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    writeOffReceivable: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                receivableId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receivable"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    acceptRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                recommendationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    declineRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                recommendationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    reasonCode: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answerDueOn: components["schemas"]["Day"];
                        applicationId: components["schemas"]["Id"];
                        awardId: components["schemas"]["Id"] | null;
                        funderId: components["schemas"]["Id"];
                        id: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        promotedApplicationId: components["schemas"]["Id"] | null;
                        reason: string | null;
                        reasonCode: string | null;
                        recommenderId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listRecordChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordCheck"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    startRecordCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    head?: components["schemas"]["Sha256"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordCheck"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consentedAt: components["schemas"]["Instant"];
                        destinationId: components["schemas"]["Id"];
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        organisationId: components["schemas"]["Id"];
                        organisationName: string;
                        outcome: string | null;
                        programmeId: components["schemas"]["Id"];
                        reason: string | null;
                        reasonCode: string | null;
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether acceptance hangs on buying a product; if so it is refused */
                    tiedToPurchase: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    concludeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    declineReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    reasonCode: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    receiveReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    withdrawReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                referralId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listRegistryData: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            items: {
                                /** @description How it is asked: a field of a form, with its words in two languages */
                                field: unknown;
                                label: components["schemas"]["Bilingual"];
                                /** @description The name by which rules read it */
                                name: string;
                                /** @description Whether anybody may learn it who knows the business number */
                                public: boolean;
                                /** @description Where it usually comes from */
                                source: string;
                            }[];
                            label: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: components["schemas"]["Sha256"];
                        /** @description SHA-256 over the public key’s DER */
                        key: string;
                        leafCount: number;
                        number: string;
                        previousHash: components["schemas"]["Sha256"];
                        root: components["schemas"]["Sha256"];
                        sealedAt: components["schemas"]["Instant"];
                        /** @description Ed25519 over the hash’s bytes */
                        signature: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSealHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: {
                            hash: components["schemas"]["Sha256"];
                            /** @description SHA-256 over the public key’s DER */
                            key: string;
                            leafCount: number;
                            number: string;
                            previousHash: components["schemas"]["Sha256"];
                            root: components["schemas"]["Sha256"];
                            sealedAt: components["schemas"]["Instant"];
                            /** @description Ed25519 over the hash’s bytes */
                            signature: string;
                        } | null;
                        keys: {
                            fingerprint: components["schemas"]["Sha256"];
                            introducedAt: components["schemas"]["Instant"];
                            /** @description SPKI, base64 */
                            publicKey: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            items: {
                                id: components["schemas"]["Id"];
                                /** @description Its name, or the company’s whose it is */
                                name: string;
                                number: string | null;
                                programmeId: components["schemas"]["Id"] | null;
                                state: string | null;
                            }[];
                            /** @enum {unknown} */
                            kind: "programme" | "organisation" | "application" | "award" | "site" | "payment";
                            /** @description There are more than these */
                            more: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    switchOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisationId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Browser and system, as their owner knows them again */
                            agent: string;
                            createdAt: components["schemas"]["Instant"];
                            /** @description The one that asks */
                            current: boolean;
                            expiresAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            organisationId: components["schemas"]["Id"];
                            organisationName: {
                                en: string | null;
                                ko: string;
                            };
                            seenAt: components["schemas"]["Instant"];
                            /** @enum {unknown} */
                            signedInBy: "password" | "totp" | "recovery_code" | "oidc" | "demo";
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endedAt: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    /** @description Six digits of the authenticator app, or a recovery code */
                    totp?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listSignIns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            byPersonId: components["schemas"]["Id"] | null;
                            id: components["schemas"]["Id"];
                            occurredAt: components["schemas"]["Instant"];
                            operation: string;
                            /**
                             * Format: uuid
                             * @description Whose session or proof it is
                             */
                            personId: string;
                            signedInBy: ("password" | "totp" | "recovery_code" | "oidc" | "demo") | null;
                            /** @description session.begun, session.ended, password.chosen, totp.turned-on and the like */
                            what: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedOut: boolean;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSimulation: {
        parameters: {
            query?: {
                awardWon?: string;
                uptakeBp?: number;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                simulationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        againstId: components["schemas"]["Id"] | null;
                        againstNumber: number | null;
                        askedAt: components["schemas"]["Instant"];
                        askedBy: components["schemas"]["Id"];
                        contentId: components["schemas"]["Sha256"];
                        /** @description Whether it is a file that was never loaded */
                        draft: boolean;
                        endedAt: components["schemas"]["Instant"] | null;
                        error: string | null;
                        id: components["schemas"]["Id"];
                        /** @description The number of the version, or that the draft’s file bears */
                        number: number;
                        organisationId: components["schemas"]["Id"];
                        over: {
                            firms: number | null;
                            /** @enum {unknown} */
                            kind: "registry" | "population";
                            revision: string | null;
                            seed: number | null;
                            statistics: components["schemas"]["Sha256"] | null;
                            /** @description Whether the companies are made up */
                            synthetic: boolean;
                        };
                        programmeId: components["schemas"]["Id"];
                        progress: {
                            done: number;
                            /** @enum {unknown} */
                            step: "reads" | "decides";
                            total: number | null;
                        } | null;
                        result: {
                            after: {
                                /** @description Of those who fit: who does only if the form says what the rule asks of it */
                                byForm: number | null;
                                fits: number | null;
                                out: number | null;
                                rateBp: number | null;
                                unknown: number | null;
                            };
                            before: {
                                /** @description Of those who fit: who does only if the form says what the rule asks of it */
                                byForm: number | null;
                                fits: number | null;
                                out: number | null;
                                rateBp: number | null;
                                unknown: number | null;
                            } | null;
                            budget: {
                                award: {
                                    amount: components["schemas"]["Money"];
                                    /** @enum {unknown} */
                                    basis: "article" | "law" | "proposal";
                                    label: components["schemas"]["Bilingual"];
                                    parameter: string;
                                } | null;
                                ceiling: {
                                    amount: components["schemas"]["Money"];
                                    /** @enum {unknown} */
                                    basis: "article" | "law" | "proposal";
                                    label: components["schemas"]["Bilingual"];
                                    parameter: string;
                                } | null;
                                places: number | null;
                                use: {
                                    amount: components["schemas"]["Money"] | null;
                                    award: components["schemas"]["Money"] | null;
                                    awards: number;
                                    comes: number;
                                    exceeds: boolean | null;
                                    /** @description Basis points: 10,000 is all */
                                    uptakeBp: number;
                                } | null;
                            };
                            companies: number;
                            crossings: {
                                count: number | null;
                                /** @enum {unknown} */
                                from: "fits" | "unknown" | "out";
                                /** @enum {unknown} */
                                to: "fits" | "unknown" | "out";
                            }[] | null;
                            funnel: {
                                /** @description One, or several of which any must hold, or not all may */
                                conditions: {
                                    /** @description Ids of the questions it is made of, the same in every version that asks the same */
                                    asks: string[];
                                    /** @description Whether only the form can say: then nobody is known to meet it */
                                    asksForm: boolean;
                                    /** @enum {unknown} */
                                    basis: "article" | "law" | "proposal";
                                    id: string;
                                    met: number | null;
                                    notMet: number | null;
                                    /** @description Whom this condition alone keeps out */
                                    only: number | null;
                                    reason: components["schemas"]["Bilingual"];
                                    sentence: {
                                        en: string;
                                        ko: string;
                                    };
                                    unknown: number | null;
                                }[];
                                /** @description Whom this step is the first to keep out */
                                first: number | null;
                                /** @description Whom this step alone keeps out */
                                only: number | null;
                                reached: number | null;
                            }[];
                            groups: {
                                cells: {
                                    after: {
                                        /** @description Of those who fit: who does only if the form says what the rule asks of it */
                                        byForm: number | null;
                                        fits: number | null;
                                        out: number | null;
                                        rateBp: number | null;
                                        unknown: number | null;
                                    };
                                    before: {
                                        /** @description Of those who fit: who does only if the form says what the rule asks of it */
                                        byForm: number | null;
                                        fits: number | null;
                                        out: number | null;
                                        rateBp: number | null;
                                        unknown: number | null;
                                    } | null;
                                    code: string | null;
                                    /** @enum {unknown} */
                                    fairness: "below" | "not_below" | "too_few" | "hidden";
                                    fairnessBefore: ("below" | "not_below" | "too_few" | "hidden") | null;
                                    label: components["schemas"]["Bilingual"];
                                }[];
                                /** @enum {unknown} */
                                dimension: "region" | "industry" | "size" | "age";
                            }[];
                            /** @description Whether counts of a few companies are hidden from the reader */
                            masked: boolean;
                            /** @description Of those kept out: who would not be if one condition turned */
                            near: number | null;
                            on: components["schemas"]["Day"];
                        } | null;
                        /** @enum {unknown} */
                        state: "running" | "done" | "cancelled" | "failed";
                        track: string;
                        trackTitle: components["schemas"]["Bilingual"];
                        versionId: components["schemas"]["Id"] | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    cancelSimulation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                simulationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        againstId: components["schemas"]["Id"] | null;
                        againstNumber: number | null;
                        askedAt: components["schemas"]["Instant"];
                        askedBy: components["schemas"]["Id"];
                        contentId: components["schemas"]["Sha256"];
                        /** @description Whether it is a file that was never loaded */
                        draft: boolean;
                        endedAt: components["schemas"]["Instant"] | null;
                        error: string | null;
                        id: components["schemas"]["Id"];
                        /** @description The number of the version, or that the draft’s file bears */
                        number: number;
                        organisationId: components["schemas"]["Id"];
                        over: {
                            firms: number | null;
                            /** @enum {unknown} */
                            kind: "registry" | "population";
                            revision: string | null;
                            seed: number | null;
                            statistics: components["schemas"]["Sha256"] | null;
                            /** @description Whether the companies are made up */
                            synthetic: boolean;
                        };
                        programmeId: components["schemas"]["Id"];
                        progress: {
                            done: number;
                            /** @enum {unknown} */
                            step: "reads" | "decides";
                            total: number | null;
                        } | null;
                        /** @enum {unknown} */
                        state: "running" | "done" | "cancelled" | "failed";
                        track: string;
                        trackTitle: components["schemas"]["Bilingual"];
                        versionId: components["schemas"]["Id"] | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listSimulatedCompanies: {
        parameters: {
            query?: {
                among?: "applicants" | "all";
                cursor?: string;
                from?: "fits" | "unknown" | "out";
                limit?: number;
                to?: "fits" | "unknown" | "out";
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                simulationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        items: {
                            businessNumber: string | null;
                            id: components["schemas"]["Id"];
                            nameEn: string | null;
                            nameKo: string;
                        }[];
                        next: string | null;
                        on: components["schemas"]["Day"];
                        /** @description Of the registry now, which may have changed since */
                        revision: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        availableFrom: components["schemas"]["Day"];
                        availableTo: components["schemas"]["Day"];
                        baseline: components["schemas"]["Baseline"] | null;
                        broughtById: components["schemas"]["Id"] | null;
                        contact: {
                            email: string;
                            name: string;
                        } | null;
                        eligibility: unknown | null;
                        employees: number;
                        form: unknown | null;
                        hazard: string;
                        history: components["schemas"]["Fact"][];
                        id: components["schemas"]["Id"];
                        improvements: {
                            afterFrequency: number | null;
                            afterSeverity: number | null;
                            doneOn: components["schemas"]["Day"] | null;
                            id: components["schemas"]["Id"];
                            kind: string;
                            measure: string;
                            state: string;
                        }[];
                        industry: string;
                        match: components["schemas"]["Match"] | null;
                        name: string;
                        number: string;
                        organisationId: components["schemas"]["Id"];
                        otherSupport: {
                            equipment: string;
                            scheme: string;
                        }[];
                        programmeId: components["schemas"]["Id"];
                        programmeVersionId: components["schemas"]["Id"];
                        region: string;
                        reportedRisk: number;
                        revision: components["schemas"]["Revision"];
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    assessBaseline: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    frequency: number;
                    method: string;
                    severity: number;
                    supplierAssisted: boolean;
                    workersRole: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    happenedOn: components["schemas"]["Day"];
                    /** @enum {unknown} */
                    kind: "complaint" | "accident";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteCase"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    dropOutSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replacement: components["schemas"]["Match"] | null;
                        site: components["schemas"]["Site"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    recheckSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        availableFrom: components["schemas"]["Day"];
                        availableTo: components["schemas"]["Day"];
                        broughtById: components["schemas"]["Id"] | null;
                        /** @description The explanation as it was decided, amounts as text */
                        eligibility: unknown;
                        employees: number;
                        hazard: string;
                        id: components["schemas"]["Id"];
                        industry: string;
                        name: string;
                        number: string;
                        organisationId: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        region: string;
                        reportedRisk: number;
                        revision: components["schemas"]["Revision"];
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    withdrawSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                siteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    testSme: {
        parameters: {
            query?: {
                assets?: string;
                group?: "yes" | "no";
                groupSales?: string;
                heldByLarge?: "yes" | "no";
                industry?: string;
                sales?: string;
                salesOfPeriod?: string;
                startedOn?: components["schemas"]["Day"];
                yearEndsOn?: components["schemas"]["Day"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        average: {
                            amount: components["schemas"]["Money"];
                            /** @enum {unknown} */
                            method: "three_years" | "full_years" | "last_twelve_months" | "by_month" | "by_day";
                        } | null;
                        /** @enum {unknown} */
                        outcome: "sme" | "not_sme" | "needs_information";
                        period: {
                            from: components["schemas"]["Day"];
                            to: components["schemas"]["Day"];
                        } | null;
                        steps: {
                            /** @enum {unknown} */
                            criterion: "sales" | "group_sales" | "assets" | "independence";
                            found: components["schemas"]["Money"] | null;
                            limit: {
                                least: components["schemas"]["Money"];
                                most: components["schemas"]["Money"];
                                source: components["schemas"]["Bilingual"];
                            } | null;
                            met: boolean | null;
                        }[];
                        validFrom: components["schemas"]["Day"];
                        validUntil: components["schemas"]["Day"];
                        yearEndsOn: components["schemas"]["Day"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getStanding: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                subjectId: components["schemas"]["Id"];
                subjectKind: "token" | "job" | "erasure" | "organisation" | "organisationImport" | "version" | "programme" | "simulation" | "agreement" | "pledge" | "pledgeCall" | "fund" | "application" | "recommendation" | "objection" | "award" | "plan" | "changeRequest" | "claim" | "payment" | "site" | "match" | "baseline" | "improvement" | "upload" | "evidence" | "siteCase" | "verification" | "receivable" | "referral" | "webhook" | "delivery";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        home: {
                            id: components["schemas"]["Id"];
                            kind: string;
                        } | null;
                        operations: {
                            allowed: boolean;
                            code: string | null;
                            operation: string;
                            reason: string | null;
                        }[];
                        relations: string[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listFacts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                subjectId: components["schemas"]["Id"];
                subjectKind: "programme" | "version" | "agreement" | "pledge" | "pledgeCall" | "fund" | "application" | "recommendation" | "objection" | "award" | "plan" | "changeRequest" | "site" | "match" | "baseline" | "improvement" | "siteCase" | "claim" | "verification" | "payment" | "receivable";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            block: string | null;
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            id: components["schemas"]["Id"];
                            occurredAt: components["schemas"]["Instant"];
                            organisationId: components["schemas"]["Id"] | null;
                            personId: components["schemas"]["Id"] | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        next: string | null;
                        withheld: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "version.propose" | "version.publish" | "agreement.sign" | "pledge-call.receive" | "application.consent" | "application.submit" | "application.complete" | "application.score" | "applications.rank" | "application.recommend" | "recommendation.answer" | "objection.decide" | "plan.propose" | "plan.agree" | "plan.return" | "plan.second" | "award-agreement.draft" | "award-agreement.sign" | "change.decide" | "change.refuse" | "award.resume" | "award.claw-back" | "award.close" | "payment.approve-stage-1" | "payment.approve-stage-2" | "payment.approve-fee" | "payment.release" | "payment.settle" | "payment.reissue" | "site.complete" | "match.answer" | "baseline.assess" | "baseline.lock" | "improvement.plan" | "improvement.purchase" | "improvement.complete" | "improvement.confirm" | "case.close" | "claim.open" | "claim.freeze" | "claim.assign-verifier" | "claim.draw" | "claim.verify" | "claim.verify-again" | "claim.object" | "claim.decide" | "clawback.reply" | "clawback.decide" | "referral.receive" | "referral.answer" | "referral.conclude" | "access-review.sign" | "erasure.decide" | "job.retry";
                limit?: number;
                programmeId?: components["schemas"]["Id"];
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            count: number;
                            /** @enum {unknown} */
                            kind: "version.propose" | "version.publish" | "agreement.sign" | "pledge-call.receive" | "application.consent" | "application.submit" | "application.complete" | "application.score" | "applications.rank" | "application.recommend" | "recommendation.answer" | "objection.decide" | "plan.propose" | "plan.agree" | "plan.return" | "plan.second" | "award-agreement.draft" | "award-agreement.sign" | "change.decide" | "change.refuse" | "award.resume" | "award.claw-back" | "award.close" | "payment.approve-stage-1" | "payment.approve-stage-2" | "payment.approve-fee" | "payment.release" | "payment.settle" | "payment.reissue" | "site.complete" | "match.answer" | "baseline.assess" | "baseline.lock" | "improvement.plan" | "improvement.purchase" | "improvement.complete" | "improvement.confirm" | "case.close" | "claim.open" | "claim.freeze" | "claim.assign-verifier" | "claim.draw" | "claim.verify" | "claim.verify-again" | "claim.object" | "claim.decide" | "clawback.reply" | "clawback.decide" | "referral.receive" | "referral.answer" | "referral.conclude" | "access-review.sign" | "erasure.decide" | "job.retry";
                            title: string;
                        }[];
                        items: components["schemas"]["Task"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: components["schemas"]["Instant"];
                            expiresAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            label: string;
                            organisationId: components["schemas"]["Id"];
                            personId: components["schemas"]["Id"];
                            revokedAt: components["schemas"]["Instant"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    label: string;
                    organisationId?: components["schemas"]["Id"];
                    personId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                        organisationId: components["schemas"]["Id"];
                        personId: components["schemas"]["Id"];
                        /** @description Shown once; only its SHA-256 is kept */
                        token: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        revision: number;
                        revokedAt: components["schemas"]["Instant"];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Six digits of the authenticator app, or a recovery code */
                    totp: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Told this once; each is good once */
                        recoveryCodes: string[];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    enrolTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Base32, to type in */
                        secret: string;
                        /** @description otpauth:, to draw as a picture */
                        uri: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    turnOffTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description Six digits of the authenticator app, or a recovery code */
                    totp: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        off: boolean;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sha256: components["schemas"]["Sha256"];
                    sizeBytes: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    finishUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    sendPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                offset: string;
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    approveVerificationFee: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                verificationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    draftVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                versionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contentId: components["schemas"]["Sha256"];
                        /** @description The explanation as it was decided, amounts as text */
                        definition: unknown;
                        id: components["schemas"]["Id"];
                        programmeId: components["schemas"]["Id"];
                        publishedAt: components["schemas"]["Instant"] | null;
                        revision: components["schemas"]["Revision"];
                        sequence: number;
                        /** @enum {unknown} */
                        state: "draft" | "proposed" | "published";
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    proposeVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                versionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    publishVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                versionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
            };
            path: {
                webhookId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            channel: "mail" | "webhook";
                            dueAt: components["schemas"]["Instant"];
                            endedAt: components["schemas"]["Instant"] | null;
                            id: components["schemas"]["Id"];
                            lastError: string | null;
                            madeAt: components["schemas"]["Instant"];
                            personId: components["schemas"]["Id"] | null;
                            /** @enum {unknown} */
                            state: "waiting" | "sent" | "dead";
                            tries: number;
                            webhookId: components["schemas"]["Id"] | null;
                            what: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    endWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                webhookId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                        id: components["schemas"]["Id"];
                        oldSecretUntil: components["schemas"]["Instant"] | null;
                        organisationId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "active" | "off" | "ended";
                        url: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                webhookId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                        id: components["schemas"]["Id"];
                        oldSecretUntil: components["schemas"]["Instant"] | null;
                        organisationId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "active" | "off" | "ended";
                        url: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                webhookId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                        id: components["schemas"]["Id"];
                        oldSecretUntil: components["schemas"]["Instant"] | null;
                        organisationId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @description `whsec_…` (standard-webhooks); shown once */
                        secret: string;
                        /** @enum {unknown} */
                        state: "active" | "off" | "ended";
                        url: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: components["parameters"]["language"];
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description The revision that was seen */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                webhookId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ("version.proposed" | "version.published" | "agreement.drafted" | "agreement.signed" | "pledge.called" | "money.received" | "money.returned" | "programme.run-off-started" | "programme.closed" | "programme.opened" | "pledge.ended" | "agreement.ended" | "seal.made" | "application.discovered" | "application.submitted" | "application.rechecked" | "application.ranked" | "application.promoted" | "application.recommended" | "application.declined" | "application.withdrawn" | "application.reopened" | "recommendation.sent" | "recommendation.answer-due" | "recommendation.escalated" | "recommendation.accepted" | "recommendation.declined" | "recommendation.withdrawn" | "objection.raised" | "objection.upheld" | "objection.dismissed" | "application.drafted" | "application.scored" | "application.awarded" | "award.opened" | "award.activated" | "award.suspended" | "award.resumed" | "award.terminated" | "award.withdrawn" | "award.closed" | "award-agreement.drafted" | "plan.proposed" | "plan.returned" | "plan.agreed" | "plan.seconded" | "change.requested" | "change.approved" | "change.refused" | "site.applied" | "site.improved" | "site.withdrawn" | "site.dropped-out" | "match.proposed" | "match.answer-due" | "match.agreed" | "match.declined" | "match.expired" | "match.ended" | "baseline.locked" | "improvement.completed" | "improvement.removed" | "case.opened" | "case.closed" | "claim.opened" | "claim.frozen" | "claim.sampled" | "claim.verified" | "claim.verified-again" | "claim.objected-to" | "claim.decided" | "claim.cancelled" | "claim.objection-waived" | "verification.assigned" | "payment.approved" | "payment.hold-ending" | "payment.released" | "payment.paid" | "payment.returned" | "payment.cancelled" | "payment.expired" | "payment.corrected" | "payment.reissued" | "clawback.noticed" | "clawback.answered" | "clawback.dropped" | "receivable.raised" | "receivable.repaid" | "receivable.offset-planned" | "receivable.written-off" | "referral.accepted" | "referral.declined" | "referral.concluded" | "webhook.switched-off" | "webhook.tested")[];
                        id: components["schemas"]["Id"];
                        oldSecretUntil: components["schemas"]["Instant"] | null;
                        organisationId: components["schemas"]["Id"];
                        revision: components["schemas"]["Revision"];
                        /** @enum {unknown} */
                        state: "active" | "off" | "ended";
                        url: string;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
}
