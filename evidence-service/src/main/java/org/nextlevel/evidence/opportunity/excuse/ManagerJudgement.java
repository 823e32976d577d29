package org.nextlevel.evidence.opportunity.excuse;

/** What a manager above can say of somebody's word that there was no opportunity. */
public enum ManagerJudgement {
    CONFIRMED,
    CONTESTED
}
