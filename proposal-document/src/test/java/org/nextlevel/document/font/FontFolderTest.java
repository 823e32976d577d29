package org.nextlevel.document.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(FontFolder.of(folder.resolve("nowhere")).fonts()).isEmpty();
    }

    @Test
    void whatIsNoFontIsRefusedByNameAndTheOthersCount() throws IOException {
        Files.writeString(folder.resolve("a.ttf"), "no font");
        Files.writeString(folder.resolve("notes.txt"), "not looked at");
        try (var font = getClass().getResourceAsStream("folder/2-NanumGothic-some.ttf")) {
            Files.copy(font, folder.resolve("b.TTF"));
        }

        FontFolder read = FontFolder.of(folder);

        assertThat(read.refused()).singleElement().asString().startsWith("a.ttf: ");
        PaperFonts fonts = PaperFonts.with(read);
        assertThat(fonts.missing("결제")).isEmpty();
        assertThat(fonts.missing("決")).containsExactly("決");
        assertThat(fonts.needed("결제")).extracting(PaperFont::family).contains("Folder b TTF");
        assertThat(fonts.needed("plain")).extracting(PaperFont::family).containsOnly("Noto Sans");
    }
}
