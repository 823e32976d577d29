package org.nextlevel.advisor.agreement.move;

import java.util.Set;

/** How far an agreement is. */
public enum AgreementState {
    /** The person asked, or asked back, and waits for the manager. */
    ASKED,
    /** The manager stated what is required; the person has not confirmed it yet. */
    ANSWERED,
    /** Both confirmed it: it is in force, and its words never change. */
    CONFIRMED,
    /** It was in force until the next version was confirmed. */
    REPLACED,
    /** It was taken back before it came into force. */
    WITHDRAWN;

    /**
     * What is possible now.
     *
     * @param former whether the words are those of a manager who is not the direct manager any more, and whom the new one
     *     has not followed
     */
    public Set<AgreementAction> actions(AgreementParty standing, boolean former) {
        return switch (standing) {
            case OWNER -> ofOwner(former);
            case MANAGER -> ofManager(former);
            case ABOVE -> Set.of();
        };
    }

    private Set<AgreementAction> ofOwner(boolean former) {
        return switch (this) {
            case ASKED -> Set.of(AgreementAction.WITHDRAW);
            case ANSWERED -> former ? Set.of(AgreementAction.ASK_BACK) : Set.of(AgreementAction.ASK_BACK, AgreementAction.CONFIRM);
            case CONFIRMED, REPLACED, WITHDRAWN -> Set.of();
        };
    }

    private Set<AgreementAction> ofManager(boolean former) {
        return switch (this) {
            case ASKED -> Set.of(AgreementAction.ANSWER);
            case ANSWERED ->
                former
                        ? Set.of(AgreementAction.ANSWER, AgreementAction.CONFIRM, AgreementAction.WITHDRAW)
                        : Set.of(AgreementAction.ANSWER, AgreementAction.WITHDRAW);
            case CONFIRMED -> former ? Set.of(AgreementAction.CONFIRM) : Set.of();
            case REPLACED, WITHDRAWN -> Set.of();
        };
    }
}
