// The pool itself: its name, signing up and in, attributes, factors, passwords, threat protection.

import { cannot } from "../say.mjs";

const ses = (props) => ({ cognito, pool }) =>
  pool({ email: cognito.UserPoolEmail.withSES({ fromEmail: "noreply@example.com", sesRegion: "us-east-1", ...props }) });

const smsRole = (arn) => ({ iam, pool, stack }) => pool({ smsRole: iam.Role.fromRoleArn(stack, "Sms", arn) });

export default {
  setting_beside_import: cannot("an imported pool has no settings"),
  user_pool_id_characters: ({ cognito, stack }) => {
    cognito.UserPool.fromUserPoolId(stack, "Pool", "customers");
  },
  user_pool_arn_parts: ({ cognito, stack }) => {
    cognito.UserPool.fromUserPoolArn(stack, "Pool", "arn:aws:cognito-idp:us-east-1:123456789012:userpool");
  },
  removal_policy_not_written: cannot("the constructs keep the pool"),
  user_pool_name_length: ({ pool }) => pool({ userPoolName: "" }),

  preferred_username_without_username: ({ pool }) => pool({ signInAliases: { preferredUsername: true } }),
  password_factor_required: ({ pool }) =>
    pool({ signInPolicy: { allowedFirstAuthFactors: { password: false, emailOtp: true } } }),
  first_factor_plan: ({ cognito, pool }) =>
    pool({
      featurePlan: cognito.FeaturePlan.LITE,
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    }),
  code_factor_with_required_mfa: ({ cognito, pool }) =>
    pool({
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
    }),
  passkey_with_required_mfa: ({ cognito, pool }) =>
    pool({
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    }),
  sms_otp_without_role: ({ pool }) =>
    pool({ signInPolicy: { allowedFirstAuthFactors: { password: true, smsOtp: true } } }),
  first_factor_without_flow: ({ client }) =>
    client(
      { disableOAuth: true, authFlows: { userSrp: true } },
      {
        signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
        passkeyRelyingPartyId: "auth.example.com",
      },
    ),
  passkey_without_relying_party: ({ pool }) =>
    pool({ signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } } }),
  passkey_relying_party_id_length: ({ pool }) => pool({ passkeyRelyingPartyId: "" }),
  passkey_relying_party_id_domain: ({ pool }) => pool({ passkeyRelyingPartyId: "https://auth.example.com" }),
  passkey_plan: ({ cognito, pool }) =>
    pool({ featurePlan: cognito.FeaturePlan.LITE, passkeyRelyingPartyId: "auth.example.com" }),
  relying_party_unrelated: ({ acm, pool, stack }) => {
    const arn = "arn:aws:acm:us-east-1:123456789012:certificate/1f2e";
    const certificate = acm.Certificate.fromCertificateArn(stack, "Certificate", arn);
    pool({ passkeyRelyingPartyId: "example.org" }).addDomain("login", {
      customDomain: { domainName: "auth.example.com", certificate },
    });
  },
  keep_original_not_verified: ({ pool }) =>
    pool({ autoVerify: { email: true }, keepOriginal: { email: true, phone: true } }),
  email_body_placeholder: ({ pool }) => pool({ userVerification: { emailBody: "Thanks for signing up!" } }),
  sms_message_placeholder: ({ pool }) => pool({ userVerification: { smsMessage: "Welcome!" } }),
  link_placeholder: ({ cognito, pool }) =>
    pool({
      userVerification: { emailStyle: cognito.VerificationEmailStyle.LINK, emailBody: "Please confirm your address." },
    }),
  invitation_placeholder: ({ pool }) => pool({ userInvitation: { emailBody: "Welcome, {username}!" } }),
  invitation_sms_placeholder: ({ pool }) => pool({ userInvitation: { smsMessage: "Your password is {####}" } }),

  placeholder_spelling: ({ pool }) =>
    pool({ userVerification: { emailBody: "Your code is {####}. Again: { #### }" } }),
  placeholder_misplaced: ({ pool }) =>
    pool({ userVerification: { emailBody: "Your code is {####}, or press {##here##}" } }),
  email_subject_lines: ({ pool }) => pool({ userInvitation: { emailSubject: "Welcome\nto the shop" } }),

  string_min_len: ({ cognito, pool }) =>
    pool({ customAttributes: { plan: new cognito.StringAttribute({ minLen: -1, maxLen: 20 }) } }),
  string_max_len: ({ cognito, pool }) =>
    pool({ customAttributes: { biography: new cognito.StringAttribute({ maxLen: 5000 }) } }),
  attribute_bounds: ({ cognito, pool }) =>
    pool({ customAttributes: { seats: new cognito.NumberAttribute({ min: 10, max: 1 }) } }),
  custom_attribute_name_length: ({ cognito, pool }) =>
    pool({ customAttributes: { preferred_contact_time: new cognito.StringAttribute() } }),
  custom_attribute_name_characters: ({ cognito, pool }) =>
    pool({ customAttributes: { "member since": new cognito.DateTimeAttribute() } }),
  custom_attribute_prefix: ({ cognito, pool }) =>
    pool({ customAttributes: { "custom:plan": new cognito.StringAttribute() } }),
  custom_attribute_standard_name: ({ cognito, pool }) =>
    pool({ customAttributes: { birthdate: new cognito.DateTimeAttribute() } }),
  custom_attribute_required: cannot("only L1 constructs have such a setting"),
  standard_attribute_type: ({ pool }) =>
    pool().node.defaultChild.addPropertyOverride("Schema", [{ Name: "email", AttributeDataType: "Number" }]),
  schema_size: ({ cognito, pool }) => {
    const names = Array.from({ length: 51 }, (_, index) => `a${String(index + 1).padStart(2, "0")}`);
    pool({ customAttributes: Object.fromEntries(names.map((name) => [name, new cognito.StringAttribute()])) });
  },

  mfa_without_factor: ({ cognito, pool }) =>
    pool({ mfa: cognito.Mfa.REQUIRED, mfaSecondFactor: { otp: false, sms: false } }),
  second_factor_without_mfa: ({ pool }) => pool({ mfaSecondFactor: { sms: false, otp: true } }),
  sms_mfa_without_role: ({ cognito, pool }) =>
    pool({ mfa: cognito.Mfa.OPTIONAL, mfaSecondFactor: { sms: true, otp: true }, enableSmsRole: false }),
  phone_sign_in_without_sms_mfa: ({ cognito, pool }) =>
    pool({ signInAliases: { phone: true }, mfa: cognito.Mfa.REQUIRED, mfaSecondFactor: { otp: true, sms: false } }),
  email_mfa_without_ses: ({ cognito, pool }) =>
    pool({ mfa: cognito.Mfa.OPTIONAL, mfaSecondFactor: { otp: true, sms: false, email: true } }),
  email_mfa_sender_condition: cannot("the sender of emails has no condition in the constructs"),
  email_mfa_plan: ({ cognito, pool, ses }) =>
    pool({
      featurePlan: cognito.FeaturePlan.LITE,
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false, email: true },
      email: ses(),
    }),
  mfa_message_placeholder: ({ pool }) => pool({ mfaMessage: "Here is your code" }),
  mfa_message_length: ({ pool }) =>
    pool({
      mfaMessage:
        "Thank you for using our wonderful application, which would not be what it is without people like you. " +
        "We send you this code, and we send it to nobody else: {####}",
    }),
  password_min_length: ({ pool }) => pool({ passwordPolicy: { minLength: 4 } }),
  short_password: ({ pool }) => pool({ passwordPolicy: { minLength: 6 } }),
  temp_password_validity: ({ cdk, pool }) =>
    pool({ passwordPolicy: { tempPasswordValidity: cdk.Duration.days(400) } }),
  password_history_size: ({ pool }) => pool({ passwordPolicy: { passwordHistorySize: 25 } }),
  password_history_plan: ({ cognito, pool }) =>
    pool({ featurePlan: cognito.FeaturePlan.LITE, passwordPolicy: { passwordHistorySize: 5 } }),
  duration_whole: ({ cdk, pool }) => pool({ passwordPolicy: { tempPasswordValidity: cdk.Duration.hours(36) } }),
  recovery_by_mfa_email: ({ cognito, pool, ses }) =>
    pool({
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false, email: true },
      email: ses(),
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    }),
  recovery_by_mfa_phone: ({ cognito, pool }) =>
    pool({
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { sms: true, otp: true },
      accountRecovery: cognito.AccountRecovery.PHONE_AND_EMAIL,
    }),
  recovery_without_role: ({ cognito, pool }) =>
    pool({ accountRecovery: cognito.AccountRecovery.PHONE_ONLY_WITHOUT_MFA }),

  advanced_security_mode_conflict: ({ cognito, pool }) =>
    pool({
      featurePlan: cognito.FeaturePlan.PLUS,
      advancedSecurityMode: cognito.AdvancedSecurityMode.ENFORCED,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
    }),
  threat_protection_plan: ({ cognito, pool }) =>
    pool({
      featurePlan: cognito.FeaturePlan.ESSENTIALS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
    }),
  threat_protection_lite: ({ cognito, pool }) =>
    pool({ featurePlan: cognito.FeaturePlan.LITE, advancedSecurityMode: cognito.AdvancedSecurityMode.ENFORCED }),

  ses_region_missing: ({ cognito, pool }) =>
    pool({ email: cognito.UserPoolEmail.withSES({ fromEmail: "noreply@example.com" }) }),
  ses_sender_missing: cannot("`fromEmail` is required"),
  ses_identity_and_parts: cannot("`withSES` does not take the ARN of an identity"),
  ses_verified_domain_mismatch: ({ cognito, pool }) =>
    pool({
      email: cognito.UserPoolEmail.withSES({
        fromEmail: "noreply@example.org",
        sesRegion: "us-east-1",
        sesVerifiedDomain: "example.com",
      }),
    }),
  email_local_part_non_ascii: ({ cognito, pool }) =>
    pool({ email: cognito.UserPoolEmail.withCognito("ü@example.com") }),
  from_email_address: ses({ fromEmail: "noreply" }),
  email_address_syntax: ({ cognito, pool }) =>
    pool({ email: cognito.UserPoolEmail.withCognito("support@example..com") }),
  identifier_spaces: ({ pool }) => pool({ snsRegion: "us-east-1 " }),
  cognito_email_limit: ({ cognito, pool }) =>
    pool({ selfSignUpEnabled: true, email: cognito.UserPoolEmail.withCognito("support@example.com") }),
  arn_parts: smsRole("arn:aws:iam::1234567890:role/sms"),
  arn_resource: smsRole("arn:aws:lambda:us-east-1:123456789012:function:sms"),
  sms_role_disabled: ({ iam, pool, stack }) =>
    pool({ smsRole: iam.Role.fromRoleArn(stack, "Sms", "arn:aws:iam::123456789012:role/sms"), enableSmsRole: false }),
  phone_verification_without_role: ({ pool }) => pool({ autoVerify: { phone: true }, enableSmsRole: false }),
};
