/** Who works here: the people directory with its careers and reporting line. */
@Wing
package org.nextlevel.evidence.directory;

import org.nextlevel.kit.wing.Wing;
