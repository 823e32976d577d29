package org.nextlevel.evidence.scim.protocol;

/** Where SCIM is served and in which media types. */
public final class ScimMedia {
    /** The path below which everything is SCIM. */
    public static final String PATH = "/scim/v2";

    /** The media type of RFC 7644, 8.1. */
    public static final String SCIM = "application/scim+json";

    /** What is taken and answered as well, RFC 7644, 3.1. */
    public static final String JSON = "application/json";

    private ScimMedia() {}
}
