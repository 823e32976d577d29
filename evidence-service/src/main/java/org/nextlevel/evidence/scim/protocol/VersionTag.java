package org.nextlevel.evidence.scim.protocol;

import java.util.Arrays;

/** Versions of resources as weak entity tags (RFC 7644, 3.14). */
public final class VersionTag {
    private VersionTag() {}

    /** The tag of a version. */
    public static String of(String version) {
        return "W/\"" + version + "\"";
    }

    /**
     * Lets a change through when the caller read this version, or does not say which.
     *
     * @param ifMatch tags, weak or not; null when it does not matter
     * @throws ScimRefusal when somebody changed the resource since
     */
    public static void require(String ifMatch, String version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        boolean isRead = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals("\"" + version + "\""));
        if (!isRead) {
            throw ScimRefusal.stale(
                    "It was changed since you read it: read it again and repeat the change with its new version.");
        }
    }
}
