package org.nextlevel.advisor.promotion.commitment.view;

import java.util.List;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.action.Action;

/** Says where and with what the caller does something with a commitment. */
final class CommitmentActions {
    private static final String IF_MATCH = "If-Match";

    private CommitmentActions() {}

    static List<Action> of(Commitment commitment, VisibleCase open) {
        String path = "/api/cases/%s/commitments/%s".formatted(commitment.caseId(), commitment.id());
        return commitment.actions(open).stream()
                .map(move -> action(move, path, commitment))
                .toList();
    }

    private static Action action(CommitmentMove move, String path, Commitment commitment) {
        return switch (move) {
            case CONFIRM -> Action.post(move, path + "/confirmation", IF_MATCH);
            case RESTATE -> Action.post(move, path + "/restatements", IF_MATCH, "what", "dueOn");
            case FULFIL ->
                commitment.terms().needEvidence()
                        ? Action.post(move, path + "/fulfilment", IF_MATCH, "evidenceId")
                        : Action.post(move, path + "/fulfilment", IF_MATCH);
            case WITHDRAW -> Action.post(move, path + "/withdrawal", IF_MATCH);
            case MAKE -> throw new IllegalArgumentException("It is made already.");
        };
    }
}
