import { browserEncoder } from './browserEncoder';
import { encoderHandlers } from './encoderHandlers';
import { serve } from './host';

serve(encoderHandlers(browserEncoder), self);
