//! Permissions on the pool.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "grants" beside { external: { r: AWS::IAM::Role, u: AWS::IAM::User, g: AWS::IAM::Group }, } with {}
        "grants" {
            empty { grants: [] }
            one { grants: [{ role: r, actions: [AdminGetUser] }] }
            two { grants: [{ role: r, actions: [AdminGetUser] }, { role: r, actions: [ListUsers] }] }
            of_two { grants: [{ role: r, actions: [AdminGetUser] }, { user: u, actions: [ListUsers] }] }
        }
        "grants[].role" {
            external { grants: [{ role: r, actions: [AdminGetUser] }] }
            name { grants: [{ role: "support", actions: [AdminGetUser] }] }
            arn { grants: [{ role: "arn:aws:iam::123456789012:role/team/support", actions: [AdminGetUser] }] }
            imported { grants: [{ role: Fn::ImportValue("support"), actions: [AdminGetUser] }] }
            attribute { grants: [{ role: Fn::GetAtt(r, Arn), actions: [AdminGetUser] }] }
        }
        "grants[].user" {
            external { grants: [{ user: u, actions: [AdminGetUser] }] }
            name { grants: [{ user: "anna", actions: [AdminGetUser] }] }
            arn { grants: [{ user: "arn:aws:iam::123456789012:user/anna", actions: [AdminGetUser] }] }
        }
        "grants[].group" {
            external { grants: [{ group: g, actions: [AdminGetUser] }] }
            name { grants: [{ group: "support", actions: [AdminGetUser] }] }
        }
        "grants[].actions" {
            text { grants: [{ role: r, actions: ["cognito-idp:List*", "*"] }] }
            all {
                grants: [
                    {
                        role: r,
                        actions: [
                            AddCustomAttributes, AddUserPoolClientSecret, AdminAddUserToGroup, AdminConfirmSignUp,
                            AdminCreateUser, AdminDeleteSoftwareToken, AdminDeleteUser, AdminDeleteUserAttributes,
                            AdminDisableProviderForUser, AdminDisableUser, AdminEnableUser, AdminForgetDevice,
                            AdminGetDevice, AdminGetUser, AdminGetUserAuthFactors, AdminInitiateAuth,
                            AdminLinkProviderForUser, AdminListDevices, AdminListGroupsForUser, AdminListUserAuthEvents,
                            AdminListUserSessions, AdminRemoveUserFromGroup, AdminResetUserPassword,
                            AdminRespondToAuthChallenge, AdminRevokeUserSession, AdminSetUserMFAPreference,
                            AdminSetUserPassword, AdminSetUserSettings, AdminUpdateAuthEventFeedback,
                            AdminUpdateDeviceStatus, AdminUpdateUserAttributes, AdminUserGlobalSignOut,
                            AssociateSoftwareToken, AssociateWebACL, CancelPointInTimeRecovery, ChangePassword,
                            CompleteWebAuthnRegistration, ConfirmDevice, ConfirmForgotPassword, ConfirmSignUp,
                            CreateCIMDPolicy, CreateGroup, CreateIdentityProvider, CreateManagedLoginBranding,
                            CreateResourceServer, CreateTerms, CreateUserImportJob, CreateUserPool,
                            CreateUserPoolClient, CreateUserPoolDomain, CreateUserPoolReplica, DeleteCIMDPolicy,
                            DeleteGroup, DeleteIdentityProvider, DeleteManagedLoginBranding, DeleteResourceServer,
                            DeleteTerms, DeleteUser, DeleteUserAttributes, DeleteUserPool, DeleteUserPoolClient,
                            DeleteUserPoolClientSecret, DeleteUserPoolDomain, DeleteUserPoolReplica,
                            DeleteWebAuthnCredential, DescribeCIMDPolicy, DescribeIdentityProvider,
                            DescribeManagedLoginBranding, DescribeManagedLoginBrandingByClient,
                            DescribePointInTimeRecovery, DescribeResourceServer, DescribeRiskConfiguration,
                            DescribeTerms, DescribeTermsByClient, DescribeUserImportJob, DescribeUserPool,
                            DescribeUserPoolClient, DescribeUserPoolDomain, DisassociateWebACL, ForgetDevice,
                            ForgotPassword, GetCSVHeader, GetClientToken, GetDerivedToken, GetDevice, GetGroup,
                            GetIdentityProviderByIdentifier, GetLogDeliveryConfiguration, GetProvisionedLimit,
                            GetSigningCertificate, GetTokensFromRefreshToken, GetUICustomization, GetUser,
                            GetUserAttributeVerificationCode, GetUserAuthFactors, GetUserPoolClientSessionConfiguration,
                            GetUserPoolMfaConfig, GetUserPoolSessionConfiguration, GetWebACLForResource, GlobalSignOut,
                            InitiateAuth, InitiatePointInTimeRecovery, ListCIMDPolicies, ListClientMetadataURLs,
                            ListDevices, ListGroups, ListIdentityProviders, ListPointInTimeRecoveries,
                            ListResourceServers, ListResourcesForWebACL, ListTagsForResource, ListTerms,
                            ListUserImportJobs, ListUserPoolClientSecrets, ListUserPoolClients, ListUserPoolReplicas,
                            ListUserPools, ListUserSessions, ListUsers, ListUsersInGroup, ListWebAuthnCredentials,
                            ResendConfirmationCode, RespondToAuthChallenge, RevokeToken, RevokeUserSession,
                            SetLogDeliveryConfiguration, SetRiskConfiguration, SetUICustomization, SetUserMFAPreference,
                            SetUserPoolClientSessionConfiguration, SetUserPoolMfaConfig,
                            SetUserPoolSessionConfiguration, SetUserSettings, SignUp, StartPointInTimeRecovery,
                            StartUserImportJob, StartWebAuthnRegistration, StopUserImportJob, TagResource,
                            UntagResource, UpdateAuthEventFeedback, UpdateCIMDPolicy, UpdateClientMetadataURLState,
                            UpdateDeviceStatus, UpdateGroup, UpdateIdentityProvider, UpdateManagedLoginBranding,
                            UpdateProvisionedLimit, UpdateResourceServer, UpdateTerms, UpdateUserAttributes,
                            UpdateUserPool, UpdateUserPoolClient, UpdateUserPoolDomain, UpdateUserPoolReplica,
                            VerifySoftwareToken, VerifyUserAttribute,
                        ],
                    },
                ],
            }
        }
    },
];
