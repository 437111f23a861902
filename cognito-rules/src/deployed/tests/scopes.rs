//! Which part of a file belongs to a pool, and consequences of what is reported already.

use super::*;

/// A declaration is about one pool of a stack with two.
#[test]
fn a_file_can_have_more_than_the_pool() {
    let other = [
        (
            "Staff",
            r#"{"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "staff"}}"#,
        ),
        (
            "Desk",
            r#"{"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "Staff"}}}"#,
        ),
        ("Bucket", r#"{"Type": "AWS::S3::Bucket"}"#),
        (
            "/Outputs/StaffId",
            r#"{"Value": {"Ref": "Staff"}, "Export": {"Name": "staff"}}"#,
        ),
    ];
    let whole = edited(&other);
    let cut = cut_to(&whole, &stack()).unwrap();
    assert!(compare(&cut, &stack()).is_empty());
    // From the point of view of the other pool.
    let staff = Template::from_json(
        r#"{"Resources": {"Staff": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "staff"}}}}"#,
    )
    .unwrap();
    let cut = cut_to(&whole, &staff).unwrap();
    let verdicts = compare(&cut, &staff);
    let names: Vec<_> = verdicts.iter().map(|it| (it.fact.name, it.id.as_str())).collect();
    assert_eq!(
        names,
        [("deployed_client_removed", "Desk"), ("deployed_export", "StaffId")]
    );
    // With another logical ID, it is found by its name.
    let moved = Template::from_json(
        r#"{"Resources": {"People": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "staff"}}}}"#,
    )
    .unwrap();
    let verdicts = compare(&cut_to(&whole, &moved).unwrap(), &moved);
    assert_eq!(verdicts[0].fact.name, "deployed_pool_id");
    // A pool that the file does not have.
    let new =
        Template::from_json(r#"{"Resources": {"New": {"Type": "AWS::Cognito::UserPool", "Properties": {}}}}"#).unwrap();
    assert_eq!(cut_to(&whole, &new).unwrap_err().pools, ["Pool", "Staff"]);
}

/// What is attached to a pool or a client goes with it, and is not reported again.
#[test]
fn what_follows_is_not_said_again() {
    assert_eq!(
        found(
            &[],
            &[("Pool > People", ""), ("Web > Site", ""), ("Identities > Ids", "")]
        ),
        ["deployed_pool_id_with_domain"]
    );
    let imported = [
        ("Pool", "null"),
        ("Web.UserPoolId", r#""eu-west-1_abc""#),
        ("Login.UserPoolId", r#""eu-west-1_abc""#),
    ];
    assert_eq!(
        found(&[("Pool..DeletionPolicy", "null")], &imported),
        ["deployed_pool_protected"]
    );
}
