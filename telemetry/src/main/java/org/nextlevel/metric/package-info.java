/** In which steps times are counted, the same in every part, so that they can be added up. */
package org.nextlevel.metric;
