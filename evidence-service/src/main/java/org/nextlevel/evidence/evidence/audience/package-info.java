/** Who sees a piece of evidence, as its owner decides. */
package org.nextlevel.evidence.evidence.audience;
