// Written by `npm run generate` from the contract; do not edit.
export interface paths {
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
        /** Ask a contributor for part of its pledge */
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
