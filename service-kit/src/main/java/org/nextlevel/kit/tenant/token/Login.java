package org.nextlevel.kit.tenant.token;

import org.nextlevel.token.VerifiedToken;

/**
 * Who signed in, as the identity provider knows them: within a tenant it is one person for good, whatever names say
 * (ADR 0032).
 *
 * @param issuer of the token
 * @param subject of the token; unique for the issuer, and never given to somebody else
 */
public record Login(String issuer, String subject) {
    /** Of whoever a token was given to. */
    public static Login of(VerifiedToken token) {
        return new Login(token.claims().getIssuer(), token.claims().getSubject());
    }

    /** Issuer and subject as one text that no user name equals, since those have no space. */
    public String asText() {
        return issuer + " " + subject;
    }
}
