package org.nextlevel.evidence.intake.column;

/** In which order days are written whose year comes last. */
public enum ImportDayOrder {
    /** Such as 31/12/2026. */
    DAY_FIRST,
    /** Such as 12/31/2026. */
    MONTH_FIRST
}
