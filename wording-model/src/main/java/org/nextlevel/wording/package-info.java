/** The embedding model on this machine (M9.6), and how like two wordings are. */
package org.nextlevel.wording;
