package org.nextlevel.kit.sample;

import java.util.UUID;

record NoteView(UUID id, String author, String text) {}
