package org.nextlevel.advisor.copy.framework;

/**
 * A framework in the version that somebody stays with on the way to one level.
 *
 * @param level key of the level
 */
public record PinnedVersion(Framework framework, String level) {
    /** Whether it holds on the way to a level of a framework; both are named by their keys. */
    public boolean holdsFor(String frameworkKey, String target) {
        return framework.key().equals(frameworkKey) && level.equals(target);
    }
}
