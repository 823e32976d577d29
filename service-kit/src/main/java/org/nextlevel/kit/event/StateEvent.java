package org.nextlevel.kit.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that happened to a thing, told with the thing's whole state: one record for all that can happen to it. The
 * types differ in what happened; all carry the same state, so that whoever keeps nothing but the state takes it from any.
 *
 * <pre>{@code
 * record NoteEvent(Type type, NoteState state) implements StateEvent {
 *     enum Type { NOTE_WRITTEN, NOTE_REPUBLISHED }
 *
 *     public String topic() { return "note-events"; }
 *     public String key() { return state.noteId().toString(); }
 * }
 *
 * outbox.append(new NoteEvent(NoteEvent.Type.NOTE_WRITTEN, NoteState.of(note)));
 * }</pre>
 *
 * <p>Others read the type {@code NoteWritten} and the state's own JSON. A type that tells something beside the state
 * overrides {@link #payload} with a record whose first component is the state, {@code @JsonUnwrapped}.
 */
public interface StateEvent extends Event {
    /** What happened, in the past tense. */
    Enum<?> type();

    /** All of the thing as it is now. */
    Object state();

    /** {@code NOTE_WRITTEN} is told as {@code NoteWritten}. */
    @Override
    default String typeName() {
        return Arrays.stream(type().name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    @Override
    default Object payload() {
        return state();
    }
}
