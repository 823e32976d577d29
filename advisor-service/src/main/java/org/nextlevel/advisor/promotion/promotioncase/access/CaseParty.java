package org.nextlevel.advisor.promotion.promotioncase.access;

/** How somebody stands to a case. */
public enum CaseParty {
    /** Whose promotion it is. */
    OWNER,
    /** The direct manager of today, once the case was shared with the manager, whoever it was then. */
    MANAGER,
    /** Somebody whom the owner named, who reads. */
    APPROVER,
    /** HR, once the case was submitted or appealed. */
    HR
}
