package org.nextlevel.advisor.growth.help.request;

/** Who sees a need. */
public enum NeedScope {
    /** All people below its author in the reporting line. */
    TEAM,
    /** Everybody in the company. */
    COMPANY
}
