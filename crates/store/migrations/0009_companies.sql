-- A company that is to be verified.
-- wrapped_key: its data key under the environment's key. sealed_client: the partner's references (clientId,
-- externalRef), under the environment's key. sealed_form: what the company says about itself, under its own key.
CREATE TABLE companies (
    id UUID PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    created_at TIMESTAMPTZ NOT NULL,
    wrapped_key BYTEA,
    sealed_client BYTEA NOT NULL,
    sealed_form BYTEA,
    erased_at TIMESTAMPTZ
);
CREATE INDEX companies_by_environment ON companies (environment, created_at);

-- The credential of a company's form. sealed_order, sealed_attachments: what was asked for and attached, under the
-- company's key.
CREATE TABLE company_tokens (
    token_sha256 BYTEA PRIMARY KEY,
    environment UUID NOT NULL REFERENCES environments (id),
    company UUID NOT NULL REFERENCES companies (id),
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    deactivated_at TIMESTAMPTZ,
    sealed_order BYTEA,
    sealed_attachments BYTEA
);
CREATE INDEX company_tokens_by_company ON company_tokens (company);
