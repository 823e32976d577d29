package org.nextlevel.evidence.scim.protocol;

/** What is taken at once; the discovery tells these, and they are kept. */
public final class ScimLimits {
    /** Resources on a page when nobody says how many. */
    public static final int PAGE = 100;

    /** Resources on a page; who asks for more gets so many. */
    public static final int MOST_RESULTS = 200;

    /** Operations of a bulk request. */
    public static final int MOST_OPERATIONS = 1_000;

    /** Bytes of a body. */
    public static final int LARGEST_BODY = 1_048_576;

    /** Characters of a filter. */
    public static final int LONGEST_FILTER = 4_000;

    /** How deep a filter may be nested, and how many comparisons it may have. */
    public static final int DEEPEST_FILTER = 20;

    public static final int MOST_COMPARISONS = 100;

    /** Characters of what is kept of one person beside the entry. */
    public static final int LARGEST_PROFILE = 64_000;

    /** Characters of one value, and values of one attribute of a person. */
    public static final int LONGEST_VALUE = 8_000;

    public static final int MOST_VALUES = 100;

    /** Characters of what an index holds: the provider's own ids, and names of groups. */
    public static final int LONGEST_KEY = 500;

    private ScimLimits() {}
}
