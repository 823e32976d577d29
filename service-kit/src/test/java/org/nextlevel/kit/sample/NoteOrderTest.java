package org.nextlevel.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Every list, read by HQL or SQL, in one direction or two, shows each note once and in order. */
@QuarkusTest
class NoteOrderTest {
    private static final Keyset<Note> BOTH = Keyset.<Note, String>descending(
                    "text", String.class, one -> one.view().text())
            .then("id", UUID.class, Note::id);
    private static final Keyset<Note> ONE = Keyset.<Note, String>descending(
                    "text", String.class, one -> one.view().text())
            .thenDescending("id", UUID.class, Note::id);
    private static final Keyset<NoteView> SQL =
            Keyset.descending("text", String.class, NoteView::text).then("id", UUID.class, NoteView::id);
    private static final Keyset<NoteView> PART =
            Keyset.ascending("author", String.class, NoteView::author).then("id", UUID.class, NoteView::id);

    @Inject
    Notes notes;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    private final List<Note> all = new ArrayList<>();

    @BeforeEach
    void write() {
        Arc.container().requestContext().activate();
        tenant.open("order-" + UUID.randomUUID());
        QuarkusTransaction.begin();
        for (int i = 0; i < 9; i++) {
            all.add(new Note(
                    UUID.randomUUID(),
                    i % 2 == 0 ? "emma" : "otto",
                    List.of("a", "b", "c").get(i % 3)));
        }
        notes.persist(all);
    }

    @AfterEach
    void rollback() {
        QuarkusTransaction.rollback();
        Arc.container().requestContext().terminate();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 9, 10})
    void byHqlInTwoDirections(int limit) {
        assertThat(read(limit, request -> BOTH.page(notes, request))).containsExactlyElementsOf(sorted(BOTH));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void byHqlInOneDirection(int limit) {
        assertThat(read(limit, request -> ONE.page(notes, request))).containsExactlyElementsOf(sorted(ONE));
    }

    @Test
    void aConditionWithAnOrStaysTogether() {
        var authors = Parameters.with("one", "emma").and("other", "nobody");
        assertThat(read(2, request -> BOTH.page(notes, "author = :one or author = :other", authors, request)))
                .hasSize(5)
                .allMatch(note -> note.view().author().equals("emma"));
    }

    @Test
    void aPartOfEachEntityIsReadAlone() {
        assertThat(read(
                        4,
                        request -> PART.page(
                                notes, NoteView.class, "text <> :text", Parameters.with("text", "a"), request)))
                .hasSize(6)
                .isSortedAccordingTo(PART.comparator());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void bySql(int limit) {
        assertThat(read(
                        limit,
                        request -> sql.query("select id, author, text from note where tenant = :tenant {page}")
                                .page(
                                        SQL,
                                        request,
                                        row -> new NoteView(row.uuid("id"), row.text("author"), row.text("text")))))
                .containsExactlyElementsOf(
                        all.stream().map(Note::view).sorted(SQL.comparator()).toList());
    }

    private List<Note> sorted(Keyset<Note> order) {
        return all.stream().sorted(order.comparator()).toList();
    }

    private static <T> List<T> read(int limit, Function<PageRequest, Page<T>> list) {
        List<T> read = new ArrayList<>();
        String next = null;
        do {
            Page<T> page = list.apply(new PageRequest(limit, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit).isNotEmpty();
            read.addAll(page.items());
            next = page.next();
        } while (next != null);
        return read;
    }
}
