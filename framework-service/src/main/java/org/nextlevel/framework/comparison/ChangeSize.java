package org.nextlevel.framework.comparison;

/** How big a change is as a whole, by what it means for people. */
public enum ChangeSize {
    /** What is asked of somebody changed, or a track, level or competency is gone. */
    MAJOR,
    /** Something was added, moved or clarified, and nothing more or less is asked of anybody. */
    MINOR,
    /** Names and spelling. */
    PATCH,
    /** Nothing that anybody would read differently. */
    NONE
}
