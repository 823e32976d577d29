package org.nextlevel.evidence.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others say of evidence. */
public interface Words {
    /** By evidence, each list in the order of time; a piece nobody spoke of has no entry. One query. */
    Map<UUID, List<Word>> of(Collection<Evidence> pieces);

    /** Of one piece, in the order of time. */
    default List<Word> of(Evidence piece) {
        return of(List.of(piece)).getOrDefault(piece.id(), List.of());
    }

    /** Forgets all that was said of a piece, for good. */
    void erase(Evidence piece);
}
