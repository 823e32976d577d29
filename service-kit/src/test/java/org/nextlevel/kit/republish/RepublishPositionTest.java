package org.nextlevel.kit.republish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rebuild")
class RepublishPositionTest {
    private static final UUID FIRST = new UUID(0, 0);

    private final UUID run = UUID.randomUUID();
    private final UUID last = UUID.randomUUID();
    private final RepublishSource<?> notes = sort("notes");
    private final RepublishSource<?> people = sort("people");
    private final List<RepublishSource<?>> both = List.of(notes, people);

    @Test
    void itBeginsWithTheFirstSortAndItsFirstThing() {
        RepublishPosition beginning = new RepublishPosition(run, "", null);
        assertThat(beginning.next(both)).contains(notes);
        assertThat(beginning.within(notes)).isEqualTo(FIRST);
    }

    @Test
    void withinASortItGoesOnBehindTheLastThing() {
        RepublishPosition within =
                new RepublishPosition(run, "", null).reached(notes, List.of(UUID.randomUUID(), last));
        assertThat(within.next(both)).contains(notes);
        assertThat(within.within(notes)).isEqualTo(last);
    }

    @Test
    void aSortThatIsOverIsFollowedByTheNext() {
        RepublishPosition over = new RepublishPosition(run, "notes", last).reached(notes, List.of());
        assertThat(over.next(both)).contains(people);
        assertThat(over.within(people)).isEqualTo(FIRST);
        assertThat(over.reached(people, List.of()).next(both)).isEmpty();
    }

    @Test
    void aSortThatIsNoLongerThereIsLeftOut() {
        RepublishPosition within = new RepublishPosition(run, "notes", last);
        assertThat(within.next(List.of(people))).contains(people);
        assertThat(within.within(people)).isEqualTo(FIRST);
    }

    private static RepublishSource<Object> sort(String name) {
        return new RepublishSource<>(name, null, 1) {
            @Override
            protected void tell(List<Object> some) {}
        };
    }
}
