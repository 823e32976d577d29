package org.nextlevel.stack.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.server.StackProblem;

/**
 * Which proof, and how.
 *
 * @param seed from which all that is random comes
 * @param twice whether two instances of each service and of the gateway run
 */
public record ProofOptions(String name, long seed, boolean twice) {
    private static final long ORDINARY_SEED = 1;

    private static final List<String> TWICE = List.of("--replicas", "2");

    /** {@code NAME [--seed N] [--replicas 2]}. */
    public static ProofOptions of(List<String> arguments, Map<String, Proof> proofs) {
        boolean isKnown = !arguments.isEmpty() && proofs.containsKey(arguments.getFirst());
        List<String> rest = isKnown ? new ArrayList<>(arguments.subList(1, arguments.size())) : List.of();
        int twice = Collections.indexOfSubList(rest, TWICE);
        if (twice >= 0) {
            rest.subList(twice, twice + TWICE.size()).clear();
        }
        boolean isSeeded = rest.size() == 2
                && rest.getFirst().equals("--seed")
                && rest.get(1).matches("[0-9]{1,18}");
        if (!isKnown || !rest.isEmpty() && !isSeeded) {
            throw new StackProblem(
                    "prove needs the name of a proof, %s, and takes --seed with a number and --replicas 2."
                            .formatted(String.join(", ", proofs.keySet())));
        }
        return new ProofOptions(
                arguments.getFirst(), isSeeded ? Long.parseLong(rest.get(1)) : ORDINARY_SEED, twice >= 0);
    }
}
