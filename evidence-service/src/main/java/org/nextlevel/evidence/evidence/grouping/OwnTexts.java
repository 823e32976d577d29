package org.nextlevel.evidence.evidence.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.evidence.likeness.LikeTexts;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The texts of one owner's pieces, deleted ones too, which can be restored. */
@ApplicationScoped
class OwnTexts {
    private static final String OWN = """
            select id, text_words, text_group from evidence
            where tenant = :tenant and employee_id = :owner and state <> 'ERASED' and id <> :piece""";
    /** Holds, too, and then looks: what was written while it waited is seen. */
    private static final String HOLD_AND_FIND_LIKE = """
            select id, text_words, text_group
            from texts_held(:owner, :piece, cast(:words as int[]), :fewest, :most)""";

    private static final String OF_GROUPS = OWN + " and text_group = any(:groups)";

    private final Sql sql;

    OwnTexts(Sql sql) {
        this.sql = sql;
    }

    /** Until the transaction ends, no other piece of this owner is compared: two at once would not know of each other. */
    void hold(UUID owner) {
        sql.lock(":tenant texts " + owner);
    }

    /** Holds as {@link #hold} does, and finds all other pieces that are like one. */
    List<GroupedText> holdAndFindLike(UUID owner, UUID piece, List<Integer> words) {
        return sql
                .query(HOLD_AND_FIND_LIKE)
                .with("owner", owner)
                .with("piece", piece)
                .with("words", words)
                .with("fewest", LikeTexts.fewest(words.size()))
                .with("most", LikeTexts.most(words.size()))
                .list(OwnTexts::text)
                .stream()
                .filter(other -> LikeTexts.areAlike(words, other.words()))
                .toList();
    }

    /** All other pieces of these groups. */
    List<GroupedText> ofGroups(UUID owner, UUID piece, Collection<UUID> groups) {
        return groups.isEmpty()
                ? List.of()
                : sql.query(OF_GROUPS)
                        .with("owner", owner)
                        .with("piece", piece)
                        .with("groups", groups)
                        .list(OwnTexts::text);
    }

    private static GroupedText text(Row row) {
        return new GroupedText(row.uuid("id"), row.list("text_words", Integer.class), row.uuid("text_group"));
    }
}
