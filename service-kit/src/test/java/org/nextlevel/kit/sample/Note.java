package org.nextlevel.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

@Entity
class Note extends Aggregate {
    @Id
    private UUID id;

    private String author;
    private String text;

    protected Note() {}

    Note(UUID id, String author, String text) {
        this.id = id;
        this.author = author;
        this.text = text;
    }

    NoteEvent rewrite(String newText) {
        text = newText;
        return tell(NoteEvent.Type.NOTE_WRITTEN);
    }

    NoteEvent tell(NoteEvent.Type type) {
        return new NoteEvent(type, new NoteEvent.State(id, text.length()));
    }

    UUID id() {
        return id;
    }

    NoteView view() {
        return new NoteView(id, author, text);
    }
}
