/** The languages in which the product speaks, and which of them a caller reads. */
package org.nextlevel.advisor.text.language;
