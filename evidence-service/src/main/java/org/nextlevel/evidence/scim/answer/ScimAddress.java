package org.nextlevel.evidence.scim.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.nextlevel.evidence.scim.protocol.ScimMedia;

/** The address by which the caller reached SCIM, which stands in front of every location (RFC 7644, 3.1). */
@RequestScoped
public class ScimAddress {
    private final UriInfo uri;
    private final HttpHeaders headers;

    ScimAddress(UriInfo uri, HttpHeaders headers) {
        this.uri = uri;
        this.headers = headers;
    }

    /** The absolute address of what is at a path below SCIM's own. */
    public String of(String path) {
        String host = headers.getHeaderString("X-Forwarded-Host");
        String scheme = headers.getHeaderString("X-Forwarded-Proto");
        URI base = uri.getBaseUri();
        return (scheme == null ? base.getScheme() : scheme)
                + "://"
                + (host == null ? base.getAuthority() : host)
                + ScimMedia.PATH
                + path;
    }
}
