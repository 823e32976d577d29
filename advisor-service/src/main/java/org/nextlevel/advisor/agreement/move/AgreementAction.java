package org.nextlevel.advisor.agreement.move;

import org.nextlevel.kit.action.Action;

/** A move of an agreement. */
public enum AgreementAction {
    /** The manager writes, or rewrites, what is required. */
    ANSWER("answer", "If-Match", "items"),
    /** The person asks back about the answer. */
    ASK_BACK("question", "If-Match", "question"),
    /** The person confirms the answer; or a new manager what a former one wrote. */
    CONFIRM("confirmation", "If-Match"),
    /** Whoever spoke last takes it back. */
    WITHDRAW("withdrawal", "If-Match");

    private final String noun;
    private final String[] requires;

    AgreementAction(String noun, String... requires) {
        this.noun = noun;
        this.requires = requires;
    }

    /** How it is made of the agreement at a path. */
    public Action at(String agreement) {
        return Action.post(this, agreement + "/" + noun, requires);
    }
}
