package org.nextlevel.kit.tenant;

import java.util.Set;

/**
 * The roles that tokens of people carry. Each but {@link #OPERATOR} is the name of a group of an organization and counts
 * there alone; no scope and no service account gives one.
 */
public final class Role {
    /** Reads and writes the directory, the signals and the rules of the own organization. */
    public static final String HR = "hr";

    /** Drafts and publishes the frameworks of the own organization. */
    public static final String FRAMEWORK_EDITOR = "framework-editor";

    /** Reads who read and wrote what in the own organization. */
    public static final String AUDITOR = "auditor";

    /** Runs the installation, for all organizations: a role of the realm. */
    public static final String OPERATOR = "operator";

    /** Those that a group of an organization gives. */
    public static final Set<String> OF_ORGANIZATIONS = Set.of(HR, FRAMEWORK_EDITOR, AUDITOR);

    private Role() {}
}
