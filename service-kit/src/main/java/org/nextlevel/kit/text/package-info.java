/** Text that services must read alike, and the language that a caller names for it. */
package org.nextlevel.kit.text;
