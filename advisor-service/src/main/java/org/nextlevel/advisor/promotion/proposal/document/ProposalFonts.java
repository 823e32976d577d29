package org.nextlevel.advisor.promotion.proposal.document;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nextlevel.document.Claim;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;
import org.nextlevel.document.font.FontFolder;
import org.nextlevel.document.font.PaperFonts;
import org.nextlevel.document.format.Pdf;
import org.nextlevel.document.format.TooLong;
import org.nextlevel.document.format.Unprintable;

/** The fonts that proposals are printed with: those that ship, and those of the configured folder (ADR 0043). */
@ApplicationScoped
class ProposalFonts {
    private static final Logger LOG = Logger.getLogger(ProposalFonts.class);

    private final FutureTask<PaperFonts> all;

    ProposalFonts(@ConfigProperty(name = "nextlevel.proposals.font-folder") Optional<Path> folder) {
        all = new FutureTask<>(() -> read(folder));
    }

    /** Prints a page in the background, once, since the first one of a process takes seconds; nothing waits for it. */
    void start(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Thread.ofPlatform()
                    .daemon()
                    .name("first-proposal")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::warmUp);
        }
    }

    void warmUp() {
        var page = new ProposalDocument(
                Locale.ENGLISH,
                "-",
                LocalDate.EPOCH,
                "-",
                "-",
                "-",
                null,
                "-",
                1,
                true,
                List.of(new Section(
                        Section.Kind.ASK, "First", List.of(new Claim("This is the first.", "Ä", List.of(1))))),
                List.of(new Source(1, "First", LocalDate.EPOCH, 1, List.of())),
                List.of(new CoverageRow("First", CoverageRow.State.DEMONSTRATED, 1, null)));
        try {
            LOG.debugf("Proposals can be printed: %d page", Pdf.of(page, all()).pages());
        } catch (TooLong | Unprintable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read once, by whoever asks first. */
    PaperFonts all() {
        all.run();
        try {
            return all.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static PaperFonts read(Optional<Path> folder) {
        FontFolder large = folder.map(FontFolder::of).orElse(FontFolder.NONE);
        large.refused().forEach(why -> LOG.warnf("A font cannot be used: %s", why));
        return PaperFonts.with(large);
    }
}
