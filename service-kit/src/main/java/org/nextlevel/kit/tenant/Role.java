package org.nextlevel.kit.tenant;

/** The realm roles that tokens of people and service accounts carry, as Keycloak names them. */
public final class Role {
    /** Reads and writes the directory, the signals and the rules of the own organization. */
    public static final String HR = "hr";

    /** Drafts and publishes the frameworks of the own organization. */
    public static final String FRAMEWORK_EDITOR = "framework-editor";

    /** Reads who read and wrote what, and none of it. */
    public static final String AUDITOR = "auditor";

    /** Runs the product for all organizations: tenants, never anybody's data. */
    public static final String OPERATOR = "operator";

    /** A system and not a person. */
    public static final String INTEGRATION = "integration";

    private Role() {}
}
