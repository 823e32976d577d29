package org.nextlevel.advisor.promotion.proposal.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nextlevel.document.font.FontFolder;
import org.nextlevel.document.font.PaperFonts;

/** The fonts that proposals are printed with: those that ship, and those of the configured folder (ADR 0043). */
@ApplicationScoped
class ProposalFonts {
    private static final Logger LOG = Logger.getLogger(ProposalFonts.class);

    private final PaperFonts all;

    ProposalFonts(@ConfigProperty(name = "nextlevel.proposals.font-folder") Optional<Path> folder) {
        FontFolder large = folder.map(FontFolder::of).orElse(FontFolder.NONE);
        large.refused().forEach(why -> LOG.warnf("A font cannot be used: %s", why));
        all = PaperFonts.with(large);
    }

    PaperFonts all() {
        return all;
    }
}
