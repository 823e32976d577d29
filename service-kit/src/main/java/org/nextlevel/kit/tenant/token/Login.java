package org.nextlevel.kit.tenant.token;

/**
 * Who signed in, as the identity provider knows them: within a tenant it is one person for good, whatever names say
 * (ADR 0032).
 *
 * @param issuer of the token
 * @param subject of the token; unique for the issuer, and never given to somebody else
 */
public record Login(String issuer, String subject) {
    /** Issuer and subject as one text that no user name equals, since those have no space. */
    public String asText() {
        return issuer + " " + subject;
    }
}
