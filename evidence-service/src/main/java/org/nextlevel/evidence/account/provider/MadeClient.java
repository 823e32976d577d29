package org.nextlevel.evidence.account.provider;

/**
 * A client that was just made at the identity provider.
 *
 * @param id by which the provider knows it
 * @param secret for whoever asked for it, and for nobody else: it is neither kept nor logged
 * @param subject of the tokens that it gets
 */
public record MadeClient(String id, String clientId, String secret, String subject) {
    /** Without the secret. */
    @Override
    public String toString() {
        return clientId;
    }
}
