/** What publishing the draft would change, and for how many people (M9.4). */
package org.nextlevel.framework.preview;
