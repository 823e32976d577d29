package org.nextlevel.evidence.evidence;

import java.util.List;
import org.nextlevel.evidence.quantity.Quantities;
import org.nextlevel.evidence.quantity.Quantity;

/**
 * What a piece of evidence seems to say, for its owner to confirm; until then none of it counts for anything.
 *
 * @param quantities amounts in the order in which the summary names them; empty when it names none, which is where a
 *     number would help (M4.4)
 */
public record SuggestionsView(List<Quantity> quantities) {
    static SuggestionsView of(Evidence evidence) {
        return new SuggestionsView(Quantities.of(evidence.content().summary()));
    }
}
