// npm run bench: what it measures stands in infra/bench.
import '../../bench/bench';
