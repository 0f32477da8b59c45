public import Kernzin
import Yams
