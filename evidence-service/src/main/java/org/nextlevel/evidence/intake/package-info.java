/** Many people at once: files of the HR system, compared with the directory and taken over. */
@Wing(uses = {"directory"})
package org.nextlevel.evidence.intake;

import org.nextlevel.kit.wing.Wing;
