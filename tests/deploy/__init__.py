"""Deploys templates to moto's CloudFormation on 127.0.0.1, and then uses what was deployed. Called by `.ci/deploy`."""
