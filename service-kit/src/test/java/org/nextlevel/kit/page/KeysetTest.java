package org.nextlevel.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.problem.Malformed;

class KeysetTest {
    private static final Keyset<Visit> LATEST_FIRST =
            Keyset.descending("day", LocalDate.class, Visit::day).then("id", UUID.class, Visit::id);
    private static final PageRequest FIRST = new PageRequest(3, null);

    private record Visit(UUID id, LocalDate day) {}

    @Test
    void columnsInOneDirectionAreComparedAsARow() {
        var order =
                Keyset.descending("v.day", LocalDate.class, Visit::day).thenDescending("v.id", UUID.class, Visit::id);
        assertThat(order.clause(after(order)))
                .isEqualTo(
                        "and (v.day, v.id) < (:cursor0, :cursor1)" + " order by v.day desc, v.id desc limit :pageRows");
    }

    @Test
    void columnsInTwoDirectionsAreComparedOneByOne() {
        assertThat(LATEST_FIRST.clause(after(LATEST_FIRST)))
                .isEqualTo("and (day <= :cursor0 and (day < :cursor0 or day = :cursor0 and id > :cursor1))"
                        + " order by day desc, id limit :pageRows");
    }

    @Test
    void theFirstPageHasNoConditionAndReadsOneRowMore() {
        assertThat(LATEST_FIRST.clause(FIRST)).isEqualTo(" order by day desc, id limit :pageRows");
        assertThat(LATEST_FIRST.parameters(FIRST)).containsOnlyKeys("pageRows").containsEntry("pageRows", 4);
    }

    @Test
    void aListInMemoryIsReadToItsEndAndNothingTwice() {
        List<Visit> all = IntStream.range(0, 10)
                .mapToObj(at -> new Visit(new UUID(at % 2 == 0 ? -at : at, at), LocalDate.of(2026, 1, 1 + at / 4)))
                .toList();
        assertThat(readOn(request -> LATEST_FIRST.page(all, request)))
                .containsExactlyElementsOf(
                        all.stream().sorted(LATEST_FIRST.comparator()).toList());
    }

    @Test
    void listsThatAreReadTogetherAreOneAndNoneIsReadFurtherThanAPage() {
        List<Visit> all = IntStream.range(0, 20)
                .mapToObj(at -> new Visit(new UUID(0, at), LocalDate.of(2026, 1, 1 + at / 4)))
                .toList();
        List<Function<PageRequest, Page<Visit>>> lists = IntStream.range(0, 3)
                .<Function<PageRequest, Page<Visit>>>mapToObj(third -> part -> {
                    assertThat(part.limit()).isEqualTo(4);
                    return LATEST_FIRST.page(
                            all.stream()
                                    .filter(visit -> visit.id().getLeastSignificantBits() % 3 == third)
                                    .toList(),
                            part);
                })
                .toList();
        assertThat(readOn(request -> LATEST_FIRST.together(lists, request)))
                .containsExactlyElementsOf(
                        all.stream().sorted(LATEST_FIRST.comparator()).toList());
    }

    private static List<Visit> readOn(Function<PageRequest, Page<Visit>> list) {
        List<Visit> read = new ArrayList<>();
        String next = null;
        do {
            Page<Visit> page = list.apply(new PageRequest(3, next));
            read.addAll(page.items());
            next = page.next();
        } while (next != null);
        return read;
    }

    @Test
    void idsAreInTheOrderOfTheDatabase() {
        var order = Keyset.ascending("id", UUID.class, Visit::id);
        assertThat(order.comparator().compare(new Visit(new UUID(1, 0), null), new Visit(new UUID(-1, 0), null)))
                .isNegative();
    }

    @Test
    void aCursorHoldsTheKeysInTheirOrder() {
        Visit visit = new Visit(UUID.randomUUID(), LocalDate.of(2026, 3, 31));
        Page<Visit> page = LATEST_FIRST.cut(List.of(visit, visit), new PageRequest(1, null));
        assertThat(page.next()).isEqualTo(Cursor.at(visit.day(), visit.id()).encoded());
        assertThat(page.items()).hasSize(1);
    }

    @Test
    void aCursorWithMoreInFrontIsRead() {
        UUID seen = UUID.randomUUID();
        var order = Keyset.ascending("id", UUID.class, Visit::id);
        assertThat(order.parameters(new PageRequest(3, Cursor.at("Emma", seen).encoded())))
                .containsEntry("cursor0", seen);
    }

    @Test
    void aCursorOfAnotherListIsMalformed() {
        for (Cursor foreign : List.of(Cursor.at(7), Cursor.at(Instant.EPOCH, UUID.randomUUID()), Cursor.at("a", "b"))) {
            PageRequest request = new PageRequest(3, foreign.encoded());
            assertThatThrownBy(() -> LATEST_FIRST.parameters(request)).isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> LATEST_FIRST.page(List.of(), request)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aPageIsShownInAnotherWay() {
        assertThat(new Page<>(List.of(1, 2), "next").map(String::valueOf))
                .isEqualTo(new Page<>(List.of("1", "2"), "next"));
    }

    private static PageRequest after(Keyset<Visit> order) {
        Visit visit = new Visit(UUID.randomUUID(), LocalDate.of(2026, 3, 31));
        return new PageRequest(
                3, order.cut(List.of(visit, visit), new PageRequest(1, null)).next());
    }
}
