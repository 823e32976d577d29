package org.nextlevel.stack.proof;

import java.util.List;
import java.util.Map;
import org.nextlevel.stack.server.StackProblem;

/**
 * Which proof, and how.
 *
 * @param seed from which all that is random comes
 */
public record ProofOptions(String name, long seed) {
    private static final long ORDINARY_SEED = 1;

    /** {@code NAME [--seed N]}. */
    public static ProofOptions of(List<String> arguments, Map<String, Proof> proofs) {
        boolean isKnown = !arguments.isEmpty() && proofs.containsKey(arguments.getFirst());
        boolean isSeeded = arguments.size() == 3
                && arguments.get(1).equals("--seed")
                && arguments.get(2).matches("[0-9]{1,18}");
        if (!isKnown || arguments.size() != 1 && !isSeeded) {
            throw new StackProblem("prove needs the name of a proof, %s, and takes --seed with a number."
                    .formatted(String.join(", ", proofs.keySet())));
        }
        return new ProofOptions(arguments.getFirst(), isSeeded ? Long.parseLong(arguments.get(2)) : ORDINARY_SEED);
    }
}
