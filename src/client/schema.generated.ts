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
    "/organisations/{organisationId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccess: {
        parameters: {
            query?: {
                concernedId?: string;
                cursor?: string;
                field?: string;
                from?: string;
                limit?: number;
                outcome?: "denied" | "read";
                personId?: string;
                to?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            at: string;
                            concernedIds: string[];
                            fields: string[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            operation: string;
                            organisationId: string | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: string | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: string | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            reads: number;
                            subjects: number;
                        }[];
                        /** @description Every line was looked at by another than its reader */
                        reviewed: boolean;
                        signatures: {
                            finding: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            lines: number;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            signedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            signedBy: string;
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
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            day: string;
                            /** @enum {unknown} */
                            kind: "outside_hours" | "many_subjects" | "without_relation" | "denials_in_row";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            threshold: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAccessReview: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        lines: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                agreementId: string;
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
                        calls: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            awardId: string | null;
                            bankReference: string | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            dueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            pledgeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "called" | "received" | "cancelled";
                            valueOn: string | null;
                        }[];
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        fund: {
                            currency: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            holderId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        parties: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            role: string;
                            signedAt: string | null;
                            signedHash: string | null;
                        }[];
                        pledges: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            state: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "draft" | "active" | "ended";
                        text: string;
                        /** @description SHA-256, lower-case hex */
                        textHash: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256, lower-case hex */
                    textHash: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "draft" | "active" | "ended";
                        text: string;
                        /** @description SHA-256, lower-case hex */
                        textHash: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                applicationId: string;
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
                        awardId: string | null;
                        eligibility: unknown | null;
                        form: unknown | null;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        nurturing: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            heldOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            outcome: string;
                            topic: string;
                        }[];
                        objections: {
                            answer: string | null;
                            grounds: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "raised" | "upheld" | "dismissed";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            subjectId: string;
                            /** @enum {unknown} */
                            subjectKind: "application" | "claim";
                        }[];
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        recommendation: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            reasonCode: string | null;
                            state: string;
                        } | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        score: unknown | null;
                        selection: unknown | null;
                        sheets: {
                            comment: string | null;
                            conflict: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            points: unknown | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            scorerId: string;
                        }[];
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        supplierName: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        score: unknown | null;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToDiscovery: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordNurturing: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    heldOn: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        heldOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        outcome: string;
                        topic: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                    "application/json": {
                        answer: string | null;
                        grounds: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "raised" | "upheld" | "dismissed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        subjectId: string;
                        /** @enum {unknown} */
                        subjectKind: "application" | "claim";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recheckApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommendApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                    "application/json": {
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        awardId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        recommenderId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoreApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        score: unknown | null;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                awardId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            signatures: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                organisationId: string;
                                /** @enum {unknown} */
                                role: "supplier" | "operator" | "payer";
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, UTC
                                 */
                                signedAt: string;
                                /** @description SHA-256, lower-case hex */
                                textHash: string;
                            }[];
                            /** @enum {unknown} */
                            state: "drafted" | "signed";
                            text: string | null;
                            /** @description SHA-256, lower-case hex */
                            textHash: string;
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        changeRequests: {
                            after: unknown | null;
                            answer: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            before: unknown | null;
                            decidedBy: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "target" | "site" | "term" | "account";
                            reason: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            requestedBy: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "requested" | "approved" | "refused";
                        }[];
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        plan: {
                            agreedBy: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            capacitySites: number;
                            comparison: unknown | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            endsOn: string;
                            hazards: string[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            regions: string[];
                            returnedReason: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            secondedBy: string | null;
                            secondedReason: string | null;
                            sequence: number;
                            stage1: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            stage2Ceiling: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            startsOn: string;
                            /** @enum {unknown} */
                            state: "proposed" | "returned" | "agreed" | "replaced";
                            summary: string;
                            targets: {
                                metric: string;
                                target: number;
                            }[];
                        } | null;
                        plans: {
                            agreedBy: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            capacitySites: number;
                            comparison: unknown | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            endsOn: string;
                            hazards: string[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            regions: string[];
                            returnedReason: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            secondedBy: string | null;
                            secondedReason: string | null;
                            sequence: number;
                            stage1: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            stage2Ceiling: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            startsOn: string;
                            /** @enum {unknown} */
                            state: "proposed" | "returned" | "agreed" | "replaced";
                            summary: string;
                            targets: {
                                metric: string;
                                target: number;
                            }[];
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        supplierName: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftAwardAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                    "application/json": {
                        account: {
                            /** @enum {unknown} */
                            protection: "dedicated_account" | "performance_bond";
                            reference: string;
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "drafted" | "signed";
                        text: string | null;
                        /** @description SHA-256, lower-case hex */
                        textHash: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
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
                    "application/json": {
                        after: unknown | null;
                        answer: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        before: unknown | null;
                        decidedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "target" | "site" | "term" | "account";
                        reason: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "approved" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "interim" | "final";
                    /** @description SHA-256, lower-case hex */
                    nonceCommitment: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noticeClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImprovements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                awardId: string;
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
                            actsOn: "frequency" | "severity" | "both";
                            afterFrequency: number | null;
                            afterRisk: number | null;
                            afterSeverity: number | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            confirmedAt: string | null;
                            cost: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            } | null;
                            doneOn: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "product" | "inspection" | "consulting" | "training";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            matchId: string;
                            measure: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            purchasedOn: string | null;
                            removedOn: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            riskFlag: string | null;
                            serialNumber: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacitySites: number;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    endsOn: string;
                    hazards: string[];
                    /** @description Two-digit standard codes of first-tier regions */
                    regions: string[];
                    stage1: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    stage2Ceiling: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    startsOn: string;
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
                    "application/json": {
                        agreedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        capacitySites: number;
                        comparison: unknown | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        hazards: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        regions: string[];
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        secondedBy: string | null;
                        secondedReason: string | null;
                        sequence: number;
                        stage1: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        stage2Ceiling: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "proposed" | "returned" | "agreed" | "replaced";
                        summary: string;
                        targets: {
                            metric: string;
                            target: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAwardAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256, lower-case hex */
                    textHash: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveStage1: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAward: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                awardId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        /** @description Ended with money in hand: a clawback notice follows */
                        clawbackFollows: boolean;
                        endedCause: string | null;
                        endsOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockBaseline: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                baselineId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        assessedBy: string;
                        assistedById: string | null;
                        frequency: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        lockedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        method: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        risk: number;
                        scaleVersion: string;
                        severity: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "assessed" | "locked";
                        workersRole: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteCaseId: string;
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
                    "application/json": {
                        answer: string | null;
                        awardId: string | null;
                        finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        happenedOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        improvementId: string | null;
                        /** @enum {unknown} */
                        kind: "complaint" | "accident";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "open" | "closed";
                        text: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                changeRequestId: string;
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
                    "application/json": {
                        after: unknown | null;
                        answer: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        before: unknown | null;
                        decidedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "target" | "site" | "term" | "account";
                        reason: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "approved" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                changeRequestId: string;
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
                    "application/json": {
                        after: unknown | null;
                        answer: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        before: unknown | null;
                        decidedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "target" | "site" | "term" | "account";
                        reason: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "approved" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                claimId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        awaiting: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        pay: {
                            lines: unknown[];
                            sites: {
                                amountWon: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                siteId: string;
                            }[];
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        units: {
                            drawn: ("sample" | "reserve" | "suspect" | "full") | null;
                            drawOrder: number | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            improvementId: string;
                            metric: string;
                            reason: string | null;
                            rescored: {
                                frequency: number;
                                severity: number;
                            } | null;
                            result: ("pass" | "fail" | "unverifiable") | null;
                            secondReason: string | null;
                            secondRescored: {
                                frequency: number;
                                severity: number;
                            } | null;
                            secondResult: ("pass" | "fail" | "unverifiable") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            claimId: string;
                            fee: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            round: number;
                            /** @enum {unknown} */
                            state: "assigned" | "submitted";
                            submittedAt: string | null;
                            unitFee: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            verifierId: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        leftOut: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            improvementId: string;
                            metric: string | null;
                            reason: string;
                        }[];
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                claimId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        claimId: string;
                        frozen: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            improvementId: string;
                            metric: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            stratum: string;
                            suspect: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            unitId: string;
                        }[];
                        /** @description SHA-256, lower-case hex */
                        frozenHash: string;
                        metrics: {
                            metric: string;
                            size: number;
                            strata: {
                                population: number;
                                reserve: string[];
                                sample: string[];
                                stratum: string;
                            }[];
                            suspects: string[];
                        }[];
                        /** @description SHA-256, lower-case hex */
                        nonce: string;
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        plan: {
                            ceilingErrorRate: string;
                            minimum: number;
                            reservesPerUnit: number;
                            share: string;
                        };
                        recomputes: boolean;
                        /** @description SHA-256, lower-case hex */
                        seed: string;
                        steps: {
                            commitment: boolean;
                            frozenHash: boolean;
                            sample: boolean;
                            seed: boolean;
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SHA-256, lower-case hex */
                    nonce: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        claimId: string;
                        frozen: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            improvementId: string;
                            metric: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            stratum: string;
                            suspect: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            unitId: string;
                        }[];
                        /** @description SHA-256, lower-case hex */
                        frozenHash: string;
                        metrics: {
                            metric: string;
                            size: number;
                            strata: {
                                population: number;
                                reserve: string[];
                                sample: string[];
                                stratum: string;
                            }[];
                            suspects: string[];
                        }[];
                        /** @description SHA-256, lower-case hex */
                        nonce: string;
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        plan: {
                            ceilingErrorRate: string;
                            minimum: number;
                            reservesPerUnit: number;
                            share: string;
                        };
                        recomputes: boolean;
                        /** @description SHA-256, lower-case hex */
                        seed: string;
                        steps: {
                            commitment: boolean;
                            frozenHash: boolean;
                            sample: boolean;
                            seed: boolean;
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitSecondVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        frequency?: number;
                        reason?: string;
                        /** @enum {unknown} */
                        result: "pass" | "fail" | "unverifiable";
                        severity?: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        unitId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        awaiting: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveStage2: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flagSuspect: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    improvementIds: string[];
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        frequency?: number;
                        reason?: string;
                        /** @enum {unknown} */
                        result: "pass" | "fail" | "unverifiable";
                        severity?: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        unitId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        awaiting: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignVerifier: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    verifierId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        claimId: string;
                        fee: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        round: number;
                        /** @enum {unknown} */
                        state: "assigned" | "submitted";
                        submittedAt: string | null;
                        unitFee: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        verifierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                claimId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        frozenAt: string | null;
                        frozenHash: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "interim" | "final";
                        /** @description SHA-256, lower-case hex */
                        nonceCommitment: string;
                        number: string;
                        objectionUntil: string | null;
                        objectionWaivedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            role: {
                                en?: string;
                                ko: string;
                            };
                        }[];
                        stories: {
                            done: number;
                            id: string;
                            /** @enum {unknown} */
                            state: "playing" | "played" | "failed";
                            step: string | null;
                            total: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    to: string;
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
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        now: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDemoTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            expiresAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            /** @description Shown once; only its SHA-256 is kept */
                            token: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                "Accept-Language"?: string;
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
                            decidedAt: string | null;
                            decidedBy: string | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            dueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            reason: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            requestedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            requestedBy: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "requested" | "erased" | "refused";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId?: string;
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
                        decidedAt: string | null;
                        decidedBy: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        dueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                        reason: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        requestedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                erasureId: string;
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
                        decidedAt: string | null;
                        decidedBy: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        dueOn: string;
                        /** @description Erased files whose bytes still wait to be deleted */
                        filesWaiting: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description While it is undecided: the rows whose words name the person, at most 200 of a table */
                        naming: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                        reason: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        requestedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                erasureId: string;
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
                    spare?: string[];
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
                        decidedAt: string | null;
                        decidedBy: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        dueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                        reason: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        requestedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        requestedBy: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "requested" | "erased" | "refused";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query: {
                reason: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                evidenceId: string;
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
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description As its bytes show: JPEG, PNG, WebP or PDF */
                        mediaType: string;
                        perceptualHash: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @description SHA-256, lower-case hex */
                        sha256: string;
                        sizeBytes: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        uploadedAt: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFund: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                fundId: string;
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
                            awardId: string | null;
                            balance: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            held: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            kind: string;
                            number: string;
                            organisationId: string | null;
                        }[];
                        balance: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        currency: string;
                        free: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        held: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        returns: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            bankReference: string;
                            /** @enum {unknown} */
                            cause: "run_off" | "recovery";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            valueOn: string;
                        }[];
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                fundId: string;
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
                        awards: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            committed: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            held: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            owedBack: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            paid: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            sites: {
                                paid: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                siteId: string | null;
                            }[];
                            writtenOff: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                        }[];
                        called: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        committed: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        contributors: {
                            called: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            committed: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            lapsed: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            pledged: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            received: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            returned: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                        }[];
                        costs: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        free: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        held: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        lapsed: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        owedBack: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        paid: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        pledged: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        received: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        returned: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnMoney: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    /** @enum {unknown} */
                    cause: "run_off" | "recovery";
                    transfers: {
                        bankReference: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                    }[];
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            bankReference: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHouse: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                        notice: {
                            en?: string;
                            ko: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        now: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImprovement: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                improvementId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        evidence: {
                            duplicateOf: string | null;
                            fileId: string | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            place: string | null;
                            sha256: string | null;
                            takenAt: string | null;
                            text: string | null;
                        }[];
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                improvementId: string;
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
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    doneOn: string;
                    evidence: ({
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fileId?: string;
                        /** @enum {unknown} */
                        kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                        place?: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        takenAt?: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        evidence: {
                            duplicateOf: string | null;
                            fileId: string | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            place: string | null;
                            sha256: string | null;
                            takenAt: string | null;
                            text: string | null;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                improvementId: string;
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
                    "application/json": {
                        /** @enum {unknown} */
                        actsOn: "frequency" | "severity" | "both";
                        afterFrequency: number | null;
                        afterRisk: number | null;
                        afterSeverity: number | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                improvementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: ({
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fileId?: string;
                        /** @enum {unknown} */
                        kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                        place?: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        takenAt?: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        evidence: {
                            duplicateOf: string | null;
                            fileId: string | null;
                            flag: ("exact_duplicate" | "near_duplicate") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "photo_before" | "photo_after" | "serial_number" | "report" | "attendance" | "site_signature";
                            place: string | null;
                            sha256: string | null;
                            takenAt: string | null;
                            text: string | null;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPurchase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                improvementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cost: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    purchasedOn: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                improvementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    removedOn: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                matchId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        declinedBy: ("supplier" | "site") | null;
                        /** @description The explanation as it was decided, amounts as text */
                        explanation: unknown;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        siteAcceptedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                        supplierAcceptedAt: string | null;
                        supplierBrought: boolean;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                matchId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        declinedBy: ("supplier" | "site") | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        siteAcceptedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                        supplierAcceptedAt: string | null;
                        supplierBrought: boolean;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                matchId: string;
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
                    "application/json": {
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        declinedBy: ("supplier" | "site") | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        siteAcceptedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                        supplierAcceptedAt: string | null;
                        supplierBrought: boolean;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planImprovement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                matchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    actsOn: "frequency" | "severity" | "both";
                    cost: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
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
                    "application/json": {
                        /** @enum {unknown} */
                        actsOn: "frequency" | "severity" | "both";
                        afterFrequency: number | null;
                        afterRisk: number | null;
                        afterSeverity: number | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        confirmedAt: string | null;
                        cost: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        doneOn: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "product" | "inspection" | "consulting" | "training";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        measure: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        purchasedOn: string | null;
                        removedOn: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        riskFlag: string | null;
                        serialNumber: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "planned" | "purchased" | "done" | "confirmed" | "contested" | "removed" | "abandoned";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                        /** @enum {unknown} */
                        locale: "ko" | "en";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        organisationKind: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                        seats: ("officer" | "manager" | "staff" | "auditor" | "administrator")[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAccess: {
        parameters: {
            query?: {
                cursor?: string;
                field?: string;
                from?: string;
                limit?: number;
                outcome?: "denied" | "read";
                to?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            at: string;
                            concernedIds: string[];
                            fields: string[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            operation: string;
                            organisationId: string | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: string | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: string | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApplicationObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                objectionId: string;
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
                    "application/json": {
                        answer: string | null;
                        grounds: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "raised" | "upheld" | "dismissed";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        subjectId: string;
                        /** @enum {unknown} */
                        subjectKind: "application" | "claim";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            businessNumber: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            key: string | null;
                            /** @enum {unknown} */
                            kind: "agency" | "bank" | "ministry" | "company" | "verifier" | "auditor" | "house";
                            nameEn: string | null;
                            nameKo: string;
                            region: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
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
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            asOf: string;
                            key: string;
                            source: string;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            validUntil?: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            people: {
                                email: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                organisationId: string;
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
                        data: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            asOf: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            key: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            recordedAt: string;
                            source: string;
                            validUntil: string | null;
                            value: unknown;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        key: string | null;
                        /** @enum {unknown} */
                        kind: "agency" | "bank" | "ministry" | "company" | "verifier" | "auditor" | "house";
                        nameEn: string | null;
                        nameKo: string;
                        region: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisationAccess: {
        parameters: {
            query?: {
                cursor?: string;
                field?: string;
                from?: string;
                limit?: number;
                outcome?: "denied" | "read";
                to?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                organisationId: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            at: string;
                            concernedIds: string[];
                            fields: string[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            operation: string;
                            organisationId: string | null;
                            /** @enum {unknown} */
                            outcome: "denied" | "read";
                            personId: string | null;
                            reason: string | null;
                            relations: string[];
                            subjectId: string | null;
                            subjectKind: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDatum: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    asOf: string;
                    key: string;
                    source: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    validUntil?: string;
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
                    "application/json": {
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        asOf: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        key: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        recordedAt: string;
                        source: string;
                        validUntil: string | null;
                        value: unknown;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPeople: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                organisationId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tieOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    asOf: string;
                    /** @enum {unknown} */
                    kind: "affiliate" | "same_representative" | "supplies";
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    otherId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordBankReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    reason: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        cash: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            offset: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            paid: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                        };
                        claim: {
                            decidedBy: string | null;
                            frozenHash: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
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
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            expiresAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            released: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            settled: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            state: string;
                        }[];
                        journals: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            effectiveOn: string;
                            entries: {
                                account: string;
                                amount: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                siteId: string | null;
                            }[];
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            kind: string;
                            op: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            recordedAt: string;
                            reversesId: string | null;
                        }[];
                        kind: string;
                        lines: ({
                            changeWon?: string;
                            line: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        paymentId: string;
                        people: {
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            at: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            factId: string;
                            organisationId: string | null;
                            personId: string | null;
                            what: string;
                        }[];
                        /** @description The explanation as it was decided, amounts as text */
                        rests: unknown;
                        sites: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                        }[];
                        state: string;
                        sum: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        version: {
                            /** @description SHA-256, lower-case hex */
                            contentId: string;
                            number: number;
                            programme: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeVersionId: string;
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reissuePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                planId: string;
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
                        agreedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        capacitySites: number;
                        comparison: unknown | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        hazards: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        regions: string[];
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        secondedBy: string | null;
                        secondedReason: string | null;
                        sequence: number;
                        stage1: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        stage2Ceiling: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "proposed" | "returned" | "agreed" | "replaced";
                        summary: string;
                        targets: {
                            metric: string;
                            target: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                planId: string;
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
                        agreedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        capacitySites: number;
                        comparison: unknown | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        hazards: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        regions: string[];
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        secondedBy: string | null;
                        secondedReason: string | null;
                        sequence: number;
                        stage1: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        stage2Ceiling: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "proposed" | "returned" | "agreed" | "replaced";
                        summary: string;
                        targets: {
                            metric: string;
                            target: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                planId: string;
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
                        agreedBy: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        capacitySites: number;
                        comparison: unknown | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        hazards: string[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        regions: string[];
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        secondedBy: string | null;
                        secondedReason: string | null;
                        sequence: number;
                        stage1: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        stage2Ceiling: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "proposed" | "returned" | "agreed" | "replaced";
                        summary: string;
                        targets: {
                            metric: string;
                            target: number;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receivePledge: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                pledgeCallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankReference: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        awardId: string | null;
                        bankReference: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        dueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        pledgeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "called" | "received" | "cancelled";
                        valueOn: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callPledge: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    awardId?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    dueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        awardId: string | null;
                        bankReference: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        dueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        pledgeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "called" | "received" | "cancelled";
                        valueOn: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            agreementId: string | null;
                            endsOn: string | null;
                            fundId: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            key: string;
                            notice: {
                                en?: string;
                                ko: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            operatorId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            startsOn: string | null;
                            /** @enum {unknown} */
                            state: "draft" | "published" | "running_off" | "closed";
                            summary: {
                                en?: string;
                                ko: string;
                            } | null;
                            title: {
                                en?: string;
                                ko: string;
                            } | null;
                            versionId: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                        agreementId: string | null;
                        endsOn: string | null;
                        fundId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        key: string;
                        notice: {
                            en?: string;
                            ko: string;
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        operatorId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        startsOn: string | null;
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                        summary: {
                            en?: string;
                            ko: string;
                        } | null;
                        title: {
                            en?: string;
                            ko: string;
                        } | null;
                        versionId: string | null;
                        versions: {
                            /** @description SHA-256, lower-case hex */
                            contentId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            publishedAt: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            sequence: number;
                            /** @enum {unknown} */
                            state: "draft" | "proposed" | "published";
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                    "application/json": {
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        endsOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        startsOn: string;
                        /** @enum {unknown} */
                        state: "draft" | "active" | "ended";
                        text: string;
                        /** @description SHA-256, lower-case hex */
                        textHash: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            origin: "applied" | "discovered";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeVersionId: string;
                            rank: number | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            submittedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                            supplierName: string;
                            track: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwards: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            applicationId: string;
                            /** @description Ended with money in hand: a clawback notice follows */
                            clawbackFollows: boolean;
                            endedCause: string | null;
                            endsOn: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            funderId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            fundId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeVersionId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "planning" | "agreed" | "active" | "suspended" | "terminated" | "withdrawn" | "closed";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                            supplierName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            answer: string | null;
                            awardId: string | null;
                            finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            happenedOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            improvementId: string | null;
                            /** @enum {unknown} */
                            kind: "complaint" | "accident";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "open" | "closed";
                            text: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            frozenAt: string | null;
                            frozenHash: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "interim" | "final";
                            /** @description SHA-256, lower-case hex */
                            nonceCommitment: string;
                            number: string;
                            objectionUntil: string | null;
                            objectionWaivedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            sequence: number;
                            /** @enum {unknown} */
                            state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideClaims: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                        items: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            frozenAt: string | null;
                            frozenHash: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "interim" | "final";
                            /** @description SHA-256, lower-case hex */
                            nonceCommitment: string;
                            number: string;
                            objectionUntil: string | null;
                            objectionWaivedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            sequence: number;
                            /** @enum {unknown} */
                            state: "opened" | "frozen" | "sampled" | "verified" | "objected" | "decided" | "cancelled";
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discoverSupplier: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    organisationId: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {unknown} */
                        origin: "applied" | "discovered";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        rank: number | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                        submittedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        track: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            called: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            costs: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            free: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            held: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            lapsed: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            owedBack: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            paid: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            pledged: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            received: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            returned: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            writtenOff: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                        } | null;
                        sites: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            declinedBy: ("supplier" | "site") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reasonCode: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            siteAcceptedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                            supplierAcceptedAt: string | null;
                            supplierBrought: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeMatches: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                        items: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            declinedBy: ("supplier" | "site") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reasonCode: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            siteAcceptedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                            supplierAcceptedAt: string | null;
                            supplierBrought: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                        }[];
                        unmatched: {
                            others: {
                                counts: {
                                    [key: string]: number;
                                };
                                shown: {
                                    because: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    supplierId: string;
                                }[];
                            };
                            place: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                        }[];
                        unmatchedCount: number;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            answer: string | null;
                            grounds: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "raised" | "upheld" | "dismissed";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            subjectId: string;
                            /** @enum {unknown} */
                            subjectKind: "application" | "claim";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutreach: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            approvedBy: string | null;
                            awardId: string | null;
                            bankReference: string | null;
                            claimId: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            fundId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            holdId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "stage_1" | "stage_2" | "verification_fee";
                            number: string;
                            offset: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            payeeId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            releasedBy: string | null;
                            returnedReason: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                            valueOn: string | null;
                            verificationId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePayments: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paymentIds: string[];
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
                            payment: {
                                amount: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                approvedBy: string | null;
                                awardId: string | null;
                                bankReference: string | null;
                                claimId: string | null;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                fundId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                holdId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @enum {unknown} */
                                kind: "stage_1" | "stage_2" | "verification_fee";
                                number: string;
                                offset: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                payeeId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                programmeId: string;
                                releasedBy: string | null;
                                returnedReason: string | null;
                                /** @description Send it back in If-Match to change what you saw */
                                revision: number;
                                /** @enum {unknown} */
                                state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                                valueOn: string | null;
                                verificationId: string | null;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            paymentId: string;
                            problem: {
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
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlePayments: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        bankReference: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        paymentId: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        valueOn: string;
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
                            payment: {
                                amount: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                approvedBy: string | null;
                                awardId: string | null;
                                bankReference: string | null;
                                claimId: string | null;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                fundId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                holdId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @enum {unknown} */
                                kind: "stage_1" | "stage_2" | "verification_fee";
                                number: string;
                                offset: {
                                    amount: string;
                                    /** @constant */
                                    currency: "KRW";
                                };
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                payeeId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                programmeId: string;
                                releasedBy: string | null;
                                returnedReason: string | null;
                                /** @description Send it back in If-Match to change what you saw */
                                revision: number;
                                /** @enum {unknown} */
                                state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                                valueOn: string | null;
                                verificationId: string | null;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            paymentId: string;
                            problem: {
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
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rankApplications: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            /** @enum {unknown} */
                            origin: "applied" | "discovered";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeVersionId: string;
                            rank: number | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            selection: unknown | null;
                            /** @enum {unknown} */
                            state: "discovered" | "draft" | "needs_information" | "eligible" | "ineligible" | "selected" | "waiting" | "not_selected" | "recommended" | "declined" | "awarded" | "withdrawn";
                            submittedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                            track: string;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceivables: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            /** @enum {unknown} */
                            cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                            decidedBy: string | null;
                            decision: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            notice: string;
                            noticedBy: string | null;
                            number: string;
                            open: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            recovered: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            reply: string | null;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            replyDueOn: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                            supplierName: string;
                            writeOffReason: string | null;
                            writtenOff: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            writtenOffBy: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            applicationId: string;
                            awardId: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            funderId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reason: string | null;
                            reasonCode: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            recommenderId: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            consentedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            destinationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            organisationName: string;
                            outcome: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reason: string | null;
                            reasonCode: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            /** @enum {unknown} */
                            state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                            /** @description A destination of the programme file */
                            target: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentToReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRunOff: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "draft" | "published" | "running_off" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSites: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                programmeId: string;
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
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            availableFrom: string;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            availableTo: string;
                            broughtById: string | null;
                            employees: number;
                            hazard: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            industry: string;
                            name: string;
                            number: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            region: string;
                            reportedRisk: number;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            size: string;
                            /** @enum {unknown} */
                            state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyAsSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    availableFrom: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    availableTo: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    broughtById?: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableFrom: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableTo: string;
                        broughtById: string | null;
                        /** @description The explanation as it was decided, amounts as text */
                        eligibility: unknown;
                        employees: number;
                        hazard: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        industry: string;
                        name: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        region: string;
                        reportedRisk: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReceivable: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                receivableId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        explanation: unknown | null;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        instalments: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            dueOn: string;
                            number: number;
                            paid: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            /** @enum {unknown} */
                            state: "paid" | "due" | "overdue";
                        }[];
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        /** @description What payments of the award are to set off when they are paid */
                        offsetUnderWay: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        recoveries: {
                            amount: {
                                amount: string;
                                /** @constant */
                                currency: "KRW";
                            };
                            bankReference: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {unknown} */
                            kind: "offset" | "repayment" | "write_off";
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            onDay: string;
                            paymentId: string | null;
                        }[];
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        supplierName: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                receivableId: string;
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
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    instalments?: {
                        count: number;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        firstDueOn: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offsetReceivable: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                receivableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    paymentId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordRepayment: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                receivableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        amount: string;
                        /** @constant */
                        currency: "KRW";
                    };
                    bankReference: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    valueOn: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToClawback: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                receivableId: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeOffReceivable: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                receivableId: string;
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
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        awardId: string;
                        /** @enum {unknown} */
                        cause: "false_evidence" | "site_charged" | "misuse" | "abandonment" | "insolvency" | "missed_targets";
                        decidedBy: string | null;
                        decision: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        notice: string;
                        noticedBy: string | null;
                        number: string;
                        open: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        } | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        recovered: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        reply: string | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        replyDueOn: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "noticed" | "replied" | "dropped" | "open" | "settled" | "written_off";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        supplierId: string;
                        writeOffReason: string | null;
                        writtenOff: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        writtenOffBy: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                recommendationId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        awardId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        recommenderId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineRecommendation: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                recommendationId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        answerDueOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        applicationId: string;
                        awardId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        funderId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        promotedApplicationId: string | null;
                        reason: string | null;
                        reasonCode: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        recommenderId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "sent" | "escalated" | "accepted" | "declined" | "withdrawn";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                referralId: string;
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
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                referralId: string;
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
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                referralId: string;
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
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                referralId: string;
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
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                referralId: string;
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
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        consentedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        destinationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        outcome: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        reason: string | null;
                        reasonCode: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "consented" | "received" | "accepted" | "declined" | "concluded" | "withdrawn";
                        /** @description A destination of the programme file */
                        target: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                siteId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableFrom: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableTo: string;
                        baseline: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            assessedBy: string;
                            assistedById: string | null;
                            frequency: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            lockedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            matchId: string;
                            method: string;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            risk: number;
                            scaleVersion: string;
                            severity: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "assessed" | "locked";
                            workersRole: string;
                        } | null;
                        broughtById: string | null;
                        contact: {
                            email: string;
                            name: string;
                        } | null;
                        eligibility: unknown | null;
                        employees: number;
                        form: unknown | null;
                        hazard: string;
                        history: {
                            /** @description The explanation as it was decided, amounts as text */
                            detail: unknown;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            occurredAt: string;
                            organisationId: string | null;
                            personId: string | null;
                            subjectRevision: number;
                            what: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        improvements: {
                            doneOn: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            kind: string;
                            measure: string;
                            state: string;
                        }[];
                        industry: string;
                        match: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            declinedBy: ("supplier" | "site") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reasonCode: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            siteAcceptedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                            supplierAcceptedAt: string | null;
                            supplierBrought: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                        } | null;
                        name: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        otherSupport: {
                            equipment: string;
                            scheme: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeVersionId: string;
                        region: string;
                        reportedRisk: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessBaseline: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        assessedBy: string;
                        assistedById: string | null;
                        frequency: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        lockedAt: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        matchId: string;
                        method: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        risk: number;
                        scaleVersion: string;
                        severity: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "assessed" | "locked";
                        workersRole: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                     */
                    happenedOn: string;
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
                    "application/json": {
                        answer: string | null;
                        awardId: string | null;
                        finding: ("charged" | "not_charged" | "caused_by_improvement" | "not_caused" | "unclear") | null;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        happenedOn: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        improvementId: string | null;
                        /** @enum {unknown} */
                        kind: "complaint" | "accident";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        siteId: string;
                        /** @enum {unknown} */
                        state: "open" | "closed";
                        text: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableFrom: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableTo: string;
                        broughtById: string | null;
                        employees: number;
                        hazard: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        industry: string;
                        name: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        region: string;
                        reportedRisk: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropOutSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
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
                        replacement: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            answerDueOn: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            awardId: string;
                            declinedBy: ("supplier" | "site") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            reasonCode: string | null;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            siteAcceptedAt: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            siteId: string;
                            /** @enum {unknown} */
                            state: "proposed" | "agreed" | "declined" | "expired" | "ended";
                            supplierAcceptedAt: string | null;
                            supplierBrought: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            supplierId: string;
                        } | null;
                        site: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            availableFrom: string;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                             */
                            availableTo: string;
                            broughtById: string | null;
                            employees: number;
                            hazard: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            industry: string;
                            name: string;
                            number: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            programmeId: string;
                            region: string;
                            reportedRisk: number;
                            /** @description Send it back in If-Match to change what you saw */
                            revision: number;
                            size: string;
                            /** @enum {unknown} */
                            state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                        };
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recheckSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableFrom: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableTo: string;
                        broughtById: string | null;
                        /** @description The explanation as it was decided, amounts as text */
                        eligibility: unknown;
                        employees: number;
                        hazard: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        industry: string;
                        name: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        region: string;
                        reportedRisk: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSite: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                siteId: string;
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
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableFrom: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD; ends at 24:00 in the zone of the programme
                         */
                        availableTo: string;
                        broughtById: string | null;
                        employees: number;
                        hazard: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        industry: string;
                        name: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        region: string;
                        reportedRisk: number;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        size: string;
                        /** @enum {unknown} */
                        state: "ineligible" | "needs_information" | "open" | "proposed" | "matched" | "baselined" | "improved" | "dropped_out" | "withdrawn" | "closed";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, UTC
                             */
                            expiresAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            label: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    label: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    organisationId?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId?: string;
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
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        expiresAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                        /** @description Shown once; only its SHA-256 is kept */
                        token: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                tokenId: string;
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /**
                         * Format: date-time
                         * @description RFC 3339, UTC
                         */
                        revokedAt: string;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveVerificationFee: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                verificationId: string;
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
                    "application/json": {
                        amount: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        approvedBy: string | null;
                        awardId: string | null;
                        bankReference: string | null;
                        claimId: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        holdId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {unknown} */
                        kind: "stage_1" | "stage_2" | "verification_fee";
                        number: string;
                        offset: {
                            amount: string;
                            /** @constant */
                            currency: "KRW";
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        payeeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        releasedBy: string | null;
                        returnedReason: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        /** @enum {unknown} */
                        state: "approved" | "released" | "paid" | "returned" | "cancelled" | "expired";
                        valueOn: string | null;
                        verificationId: string | null;
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
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
                    "application/json": {
                        /** @description SHA-256, lower-case hex */
                        contentId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        publishedAt: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "draft" | "proposed" | "published";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
            };
            path: {
                versionId: string;
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
                        /** @description SHA-256, lower-case hex */
                        contentId: string;
                        /** @description The explanation as it was decided, amounts as text */
                        definition: unknown;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        publishedAt: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "draft" | "proposed" | "published";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                versionId: string;
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
                        /** @description SHA-256, lower-case hex */
                        contentId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        publishedAt: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "draft" | "proposed" | "published";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description ko or en, for problems and texts */
                "Accept-Language"?: string;
                /** @description Different for each request; a retry sends it again */
                "Idempotency-Key": string;
                /** @description The revision that was seen */
                "If-Match"?: string;
            };
            path: {
                versionId: string;
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
                        /** @description SHA-256, lower-case hex */
                        contentId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        programmeId: string;
                        publishedAt: string | null;
                        /** @description Send it back in If-Match to change what you saw */
                        revision: number;
                        sequence: number;
                        /** @enum {unknown} */
                        state: "draft" | "proposed" | "published";
                    };
                };
            };
            /** @description A problem document (RFC 9457) in the caller’s language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
