//! `AWS::Cognito::UserPool`, and the order of all resources.

use super::intrinsics::Render;
use super::json::{Json, Object, single};
use super::resource::Resource;
use super::{branding, terms};
use super::{
    client, domain, email, grant, group, identity_pool, identity_provider, logs, messages, policies, replica,
    resource_server, schema, sms_role, stack_resource, tags, threat_protection, trigger, ui_customization, user,
};
use crate::naming::{conditions, ids};
use crate::pool::chosen;
use crate::pool::generated::Generated;
use crate::pool::sign_in::AccountRecovery;
use crate::pool::user_pool::UserPool;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

/// Every resource of the declaration: the pool, its role for SMS messages, the permissions and policies of triggers and grants,
/// and the maps in the order of their fields. Imports are not resources.
pub(crate) fn resources(render: Render<'_>) -> Vec<(String, Json)> {
    let pool = render.pool;
    let of = |target: &Target| conditions::of_target(pool, target);
    let mut resources = Vec::new();
    resources.extend(
        pool.import
            .is_none()
            .then(|| user_pool(render).under(render, &of(&Target::Pool))),
    );
    resources.extend(sms_role::sms_role(render).map(|role| role.under(render, &of(&Target::SmsRole))));
    resources.extend(trigger::permissions(render));
    resources.extend(trigger::policies(render));
    resources.extend(grant::policies(render));
    for entry in &pool.resource_servers {
        let all = of(&Target::ResourceServer(entry.name.clone()));
        resources.push(resource_server::resource_server(render, entry).under(render, &all));
    }
    for entry in &pool.identity_providers {
        let all = of(&Target::IdentityProvider(entry.name.clone()));
        let provider = identity_provider::identity_provider(render, entry);
        resources.extend(provider.map(|provider| provider.under(render, &all)));
    }
    for entry in pool.clients.iter().filter(|entry| entry.value.import.is_none()) {
        let all = of(&Target::Client(entry.name.clone()));
        resources.push(client::client(render, entry).under(render, &all));
    }
    for entry in pool.domains.iter().filter(|entry| entry.value.import().is_none()) {
        let all = of(&Target::Domain(entry.name.clone()));
        resources.push(domain::domain(render, entry).under(render, &all));
    }
    for entry in &pool.groups {
        let all = of(&Target::Group(entry.name.clone()));
        resources.push(group::group(render, entry).under(render, &all));
    }
    let mut identity_pools = Vec::new();
    for entry in &pool.identity_pools {
        identity_pools.extend(identity_pool::identity_pool(render, entry, &resources));
    }
    resources.extend(identity_pools);
    for entry in &pool.clients {
        resources.extend(branding::branding(render, entry));
        resources.extend(terms::terms(render, entry));
    }
    resources.extend(logs::logs(render));
    resources.extend(threat_protection::threat_protection(render));
    for entry in &pool.users {
        for resource in user::user(render, entry) {
            resources.push(resource);
        }
    }
    resources.extend(ui_customization::of_pool(render));
    for entry in pool.clients.iter().filter(|entry| entry.value.import.is_none()) {
        resources.extend(ui_customization::of_client(render, entry));
    }
    for entry in &pool.replicas {
        let all = conditions::of_part(pool, entry.value.condition.as_ref());
        resources.push(replica::replica(render, entry).under(render, &all));
    }
    for entry in &pool.resources {
        let all = of(&Target::Resource(entry.name.clone()));
        resources.push(stack_resource::stack_resource(render, entry).under(render, &all));
    }
    finish(render, resources)
}

/// Writes the resources, so that each waits only for what exists.
fn finish(render: Render<'_>, resources: Vec<Resource>) -> Vec<(String, Json)> {
    let mut conditional = Vec::new();
    for resource in &resources {
        if !resource.conditions().is_empty() {
            conditional.push((resource.id().to_owned(), resource.conditions().to_vec()));
        }
    }
    let mut finished = Vec::new();
    for resource in resources {
        let resource = if conditional.is_empty() {
            resource
        } else {
            resource.wait_only_for_what_is_there(render, &conditional)
        };
        let is_of = |entry: &&Entry<Generated>| entry.logical_id.as_ref().unwrap_or(&entry.name) == resource.id();
        let resource = match render.pool.generated.iter().find(is_of) {
            Some(entry) => resource.overrides(render, &entry.value.0),
            None => resource,
        };
        finished.push(resource.finish());
    }
    finished
}

fn user_pool(render: Render<'_>) -> Resource {
    let pool = render.pool;
    let mut properties = Object::new();
    properties.set_some("UserPoolName", render.some_text(&pool.user_pool_name));
    let plan = pool.effective_feature_plan();
    properties.set_some("UserPoolTier", plan.map(|plan| plan.row().cloudformation));
    properties.set_some("AccountRecoverySetting", account_recovery(pool));
    properties.set_some("DeletionProtection", deletion_protection(pool));
    properties.set_some("EmailConfiguration", email::configuration(render));
    properties.set_some("LambdaConfig", trigger::lambda_config(render));
    properties.set_some("Policies", policies::policies(render));
    properties.set_some("Schema", schema::schema(render));
    properties.set_some("SmsConfiguration", sms_role::configuration(render));
    properties.set_some("UserPoolAddOns", add_ons(pool));
    properties.set_some("UserPoolTags", tags::map(render));
    messages::set(render, &mut properties);
    set_sign_in(render, &mut properties);
    set_second_factor(render, &mut properties);
    set_keys(render, &mut properties);
    let resource = Resource::new(ids::pool(pool), "AWS::Cognito::UserPool", properties);
    let resource = match &pool.removal_policy {
        None if pool.base.is_as_written() => resource,
        _ => resource.removal(pool.effective_removal_policy()),
    };
    resource
        .attributes(render, pool.attributes())
        .property_overrides(render, &pool.property_overrides)
        .overrides(render, &pool.overrides)
}

/// What users sign in with, and what is verified.
fn set_sign_in(render: Render<'_>, properties: &mut Object) {
    let pool = render.pool;
    if let Some(aliases) = &pool.sign_in_aliases {
        if aliases.username {
            let aliases = chosen(&[
                (aliases.email, "email"),
                (aliases.phone, "phone_number"),
                (aliases.preferred_username, "preferred_username"),
            ]);
            properties.set_some("AliasAttributes", (!aliases.is_empty()).then_some(aliases));
        } else {
            // Written even if it is empty: then the user's ID is the username.
            let names = chosen(&[(aliases.email, "email"), (aliases.phone, "phone_number")]);
            properties.set("UsernameAttributes", names);
        }
    }
    let case_sensitive = pool.effective_sign_in_case_sensitive();
    properties.set_some(
        "UsernameConfiguration",
        case_sensitive.map(|sensitive| single("CaseSensitive", sensitive)),
    );
    let verified = pool.effective_auto_verify();
    properties.set_some(
        "AutoVerifiedAttributes",
        verified.map(|it| chosen(&[(it.email, "email"), (it.phone, "phone_number")])),
    );
    let kept = pool.keep_original.as_ref();
    let kept = kept.map(|it| chosen(&[(it.email, "email"), (it.phone, "phone_number")]));
    properties.set_some(
        "UserAttributeUpdateSettings",
        kept.map(|kept| single("AttributesRequireVerificationBeforeUpdate", kept)),
    );
    properties.set_some(
        "WebAuthnRelyingPartyID",
        render.some_text(&pool.passkey_relying_party_id),
    );
    let passkeys = pool.passkey_user_verification.as_ref();
    properties.set_some(
        "WebAuthnUserVerification",
        passkeys.map(|verification| verification.row().cloudformation),
    );
    let factor = pool.passkey_factor.as_ref();
    properties.set_some(
        "WebAuthnFactorConfiguration",
        factor.map(|factor| factor.row().cloudformation),
    );
}

/// The key for the users' data, and the issuer of tokens.
fn set_keys(render: Render<'_>, properties: &mut Object) {
    let pool = render.pool;
    if let Some(key) = &pool.encryption_key {
        let mut configuration = Object::from([("KeyType", "CUSTOMER_MANAGED_KEY")]);
        configuration.set("KmsKeyArn", render.text(&key.0));
        properties.set("KeyConfiguration", configuration);
    }
    if let Some(issuer) = &pool.issuer {
        properties.set("IssuerConfiguration", single("Type", issuer.row().cloudformation));
    }
}

/// The second factor, and the devices that can replace it.
fn set_second_factor(render: Render<'_>, properties: &mut Object) {
    let pool = render.pool;
    properties.set_some(
        "MfaConfiguration",
        pool.mfa.as_ref().map(|mfa| mfa.row().cloudformation),
    );
    let factors = match &pool.mfa_second_factor {
        None if pool.base.is_as_written() => None,
        _ => pool.effective_mfa_second_factor(),
    };
    properties.set_some(
        "EnabledMfas",
        factors.map(|it| {
            chosen(&[
                (it.sms, "SMS_MFA"),
                (it.otp, "SOFTWARE_TOKEN_MFA"),
                (it.email, "EMAIL_OTP"),
            ])
        }),
    );
    properties.set_some("SmsAuthenticationMessage", render.some_text(&pool.mfa_message));
    if let Some(email) = &pool.email_authentication {
        properties.set_some("EmailAuthenticationMessage", render.some_text(&email.message));
        properties.set_some("EmailAuthenticationSubject", render.some_text(&email.subject));
    }
    let devices = pool.device_tracking.as_ref();
    properties.set_some(
        "DeviceConfiguration",
        devices.map(|it| {
            Object::from([
                ("ChallengeRequiredOnNewDevice", it.challenge_required_on_new_device),
                (
                    "DeviceOnlyRememberedOnUserPrompt",
                    it.device_only_remembered_on_user_prompt,
                ),
            ])
        }),
    );
}

fn account_recovery(pool: &UserPool) -> Option<Json> {
    let (email, phone) = ("verified_email", "verified_phone_number");
    let names: &[&str] = match pool.effective_account_recovery() {
        AccountRecovery::EmailAndPhoneWithoutMfa => &[email, phone],
        AccountRecovery::PhoneWithoutMfaAndEmail => &[phone, email],
        AccountRecovery::EmailOnly => &[email],
        AccountRecovery::PhoneOnlyWithoutMfa => &[phone],
        AccountRecovery::None => &["admin_only"],
        // The behavior from before it could be chosen, which is still Cognito's default.
        AccountRecovery::PhoneAndEmail => return None,
    };
    let mechanisms = names.iter().zip(1_i64..).map(|(name, priority)| {
        let mut mechanism = Object::from([("Name", *name)]);
        mechanism.set("Priority", priority);
        mechanism
    });
    Some(single("RecoveryMechanisms", mechanisms.collect::<Json>()))
}

fn deletion_protection(pool: &UserPool) -> Option<&'static str> {
    let protected = pool.effective_deletion_protection()?;
    Some(if protected { "ACTIVE" } else { "INACTIVE" })
}

/// Threat protection. The mode for custom authentication requires the standard mode, even if that is off.
fn add_ons(pool: &UserPool) -> Option<Object> {
    let old = pool.advanced_security_mode.as_ref().map(|mode| mode.row());
    let standard = pool.standard_threat_protection_mode.as_ref().map(|mode| mode.row());
    let custom = pool.custom_threat_protection_mode.as_ref().map(|mode| mode.row());
    let mut add_ons = Object::new();
    add_ons.set_some(
        "AdvancedSecurityAdditionalFlows",
        custom.map(|mode| single("CustomAuthMode", mode.cloudformation)),
    );
    let mode = standard.or(old).map(|mode| mode.cloudformation);
    add_ons.set_some("AdvancedSecurityMode", mode.or(custom.map(|_| "OFF")));
    (!add_ons.is_empty()).then_some(add_ons)
}
