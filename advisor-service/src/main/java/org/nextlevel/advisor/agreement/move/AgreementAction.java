package org.nextlevel.advisor.agreement.move;

/** A move of an agreement. */
public enum AgreementAction {
    /** The manager writes, or rewrites, what is required. */
    ANSWER,
    /** The person asks back about the answer. */
    ASK_BACK,
    /** The person confirms the answer; or a new manager what a former one wrote. */
    CONFIRM,
    /** Whoever spoke last takes it back. */
    WITHDRAW
}
