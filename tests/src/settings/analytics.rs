//! Analytics of clients.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "analytics" beside {
        external: { pinpoint_app: AWS::Pinpoint::App, events: AWS::IAM::Role },
    } with { clients: { app: { disable_oauth } } }
    "clients.*.analytics" {
        absent { clients: { app: { disable_oauth } } }
        application { clients: { app: { disable_oauth, analytics: { application: pinpoint_app } } } }
        three {
            clients: {
                app: { disable_oauth, analytics: { application_id: "12ab", external_id: "cd34", role: events } },
            },
        }
    }
    "clients.*.analytics.application" {
        arn {
            clients: {
                app: {
                    disable_oauth,
                    analytics: { application: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/12ab" },
                },
            },
        }
    }
    "clients.*.analytics.application_id" {
        text {
            clients: {
                app: { disable_oauth, analytics: { application_id: "12ab", external_id: "cd34", role: events } },
            },
        }
    }
    "clients.*.analytics.external_id" {
        other {
            clients: {
                app: { disable_oauth, analytics: { application_id: "12ab", external_id: "ef56", role: events } },
            },
        }
    }
    "clients.*.analytics.role" {
        arn {
            clients: {
                app: {
                    disable_oauth,
                    analytics: {
                        application_id: "12ab",
                        external_id: "cd34",
                        role: "arn:aws:iam::123456789012:role/events",
                    },
                },
            },
        }
    }
    "clients.*.analytics.share_user_data" {
        on { clients: { app: { disable_oauth, analytics: { application: pinpoint_app, share_user_data } } } }
        off {
            clients: { app: { disable_oauth, analytics: { application: pinpoint_app, share_user_data: false } } },
        }
    }
}];
