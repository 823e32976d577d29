/** Text that two services must read alike. */
package org.nextlevel.kit.text;
